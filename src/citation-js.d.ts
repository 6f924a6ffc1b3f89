/** The part of Citation.js that this project uses; its packages ship no types. */
declare module '@citation-js/core' {
  /** A work in CSL-JSON, as far as this project says it. */
  export interface CslItem {
    id: string;
    type: 'webpage';
    title: string;
    'container-title'?: string;
    author?: readonly { literal: string }[];
    /** Year, month and day. */
    issued: { 'date-parts': readonly (readonly number[])[] };
    URL: string;
    language: string;
  }

  type Format = 'bibliography' | 'bibtex' | 'ris' | 'data';

  export class Cite {
    constructor(item: CslItem | string);
    readonly data: readonly CslItem[];
    format(format: Format, options?: { style?: string; format?: 'html' | 'text' }): string;
  }

  interface Configs {
    '@csl': { styles: { add(name: string, xml: string): void } };
    '@bibtex': { format: { useIdAsLabel: boolean; checkLabel: boolean } };
  }

  export const plugins: {
    config: { get<Name extends keyof Configs>(name: Name): Configs[Name] };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
