/** A decimal in one form only, so that equal numbers are equal texts: `12.50` and `+12.5` are `12.5`. */
export function plain(text: string): string {
  const negative = /^[-−]/.test(text);
  const [whole = '', decimals = ''] = text.replace(/[-−+,]/g, '').split('.');
  const left = whole.replace(/^0+(?=\d)/, '') || '0';
  const right = decimals.replace(/0+$/, '');
  const number = right === '' ? left : `${left}.${right}`;
  return negative && number !== '0' ? `-${number}` : number;
}

/** A decimal times ten to a power, by moving the point: exact. */
export function times(text: string, power: number): string {
  const negative = /^[-−]/.test(text);
  const [whole = '', decimals = ''] = text.replace(/[-−+,]/g, '').split('.');
  const digits = decimals.padEnd(power, '0');
  return plain(`${negative ? '-' : ''}${whole}${digits.slice(0, power)}.${digits.slice(power)}`);
}
