/** Lets a server end when it is told to, as a success: whoever starts one for a while, a job or a script, ends it so. */
export function endOnSignal(stop: () => Promise<unknown>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The servers below would end with the number of the signal, as if something had failed.
    process.removeAllListeners(signal);
    process.once(signal, () => {
      void stop().finally(() => process.exit(0));
    });
  }
}
