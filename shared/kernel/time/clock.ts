/** '9:00am' of '09:00'. */
export function clock(time: string): string {
  const hours = Number(time.slice(0, 2));
  return `${hours % 12 === 0 ? 12 : hours % 12}:${time.slice(3)}${hours < 12 ? 'am' : 'pm'}`;
}
