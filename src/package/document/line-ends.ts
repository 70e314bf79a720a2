/** Formulas have the line ends of the machine they were written on, and change them without anybody's doing. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
