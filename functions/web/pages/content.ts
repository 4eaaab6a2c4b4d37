/** What the public pages are made of, in any language. A document is a list of sections: a heading and its paragraphs. */

/** What the configuration says of this service. */
export interface Site {
  /** The number people text, as it is read aloud; empty before one is set. */
  readonly number: string;
  readonly supportContact: string;
  readonly groups: readonly { readonly name: string; readonly word: string }[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A piece of a sentence: words, or a number that a phone calls or texts at a tap. */
export type Piece = string | { readonly number: string; readonly href: string };

/** One text of the sample conversation. */
export interface Bubble {
  readonly from: 'line' | 'person';
  readonly body: string;
}

export interface Words {
  readonly headline: string;
  readonly tagline: string;
  /** The word that joins. */
  readonly verb: string;
  readonly join: (words: string, number: string) => string;
  readonly noNumber: string;
  /** What carriers ask to stand beside the way in (RULES 1). */
  readonly fine: string;
  readonly sampleTitle: string;
  readonly sample: readonly Bubble[];
  readonly home: readonly Section[];
  readonly privacyPage: (site: Site) => readonly Section[];
  readonly termsPage: (site: Site) => readonly Section[];
  readonly nav: { readonly label: string; readonly privacy: string; readonly terms: string; readonly other: string };
  readonly danger: readonly Piece[];
  readonly contact: string;
  readonly notFound: { readonly title: string; readonly line: string; readonly back: string };
  readonly broken: { readonly title: string; readonly line: string };
}
