// Astro counts its builds over the network unless told not to. What is built here may be under embargo: nothing of it,
// not even that it was built, is anybody else's.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
