// @ts-check
/** Loaded before a program: says at its end how much memory it has held at most, in MB. */
process.on('exit', () => {
  console.error(`PEAK ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
});
