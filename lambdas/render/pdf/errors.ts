/** No embedded font has a sign of the text. Nothing is ever printed as an empty box. */
export class MissingGlyph extends Error {
  readonly character: string;
  readonly text: string;

  constructor(character: string, text: string) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super(
      `No embedded font has the character "${character}" (U+${code}) of the text "${text}". ` +
        'Correct the text, or add a font that has it to lambdas/render/pdf/fonts.ts.',
    );
    this.name = 'MissingGlyph';
    this.character = character;
    this.text = text;
  }
}

/** Something is too large for the room it must stand in. Nothing is ever cut; the render fails and names it. */
export class DoesNotFit extends Error {
  readonly what: string;

  constructor(what: string, needed: number, available: number) {
    super(
      `${what} needs ${Math.ceil(needed)} pt where ${Math.floor(available)} pt are free. ` +
        'Nothing is cut off in print: shorten the text or give it more room in templates/theme.json.',
    );
    this.name = 'DoesNotFit';
    this.what = what;
  }
}
