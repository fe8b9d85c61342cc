// Loaded before a command: says at its end what it took, of all its threads.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`processor seconds: ${String((userCPUTime + systemCPUTime) / 1e6)}\n`);
});
