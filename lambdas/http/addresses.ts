/** The stable addresses: they never change, and lead to a fresh signed link each time. */
export const runAddress = (id: string): string => `/runs/${id}`;

export const editionAddress = (report: string, edition: string): string => `/editions/${report}/${edition}`;

export const fileAddress = (report: string, edition: string, name: string): string =>
  `${editionAddress(report, edition)}/${name}`;

export const shareAddress = (token: string): string => `/shares/${token}`;

export const importAddress = (id: string): string => `/imports/${id}`;
