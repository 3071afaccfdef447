import type { ShareFace } from './typeset/voices.ts';

/** A stretch of text in one face, on a baseline. All lengths are in pixels. */
export interface TextMark {
  readonly kind: 'text';
  readonly face: ShareFace;
  readonly text: string;
  readonly x: number;
  /** A whole number. */
  readonly baseline: number;
  readonly size: number;
  readonly width: number;
  readonly colour: string;
  /** Whether its one mark gives up its blank half. */
  readonly halved: boolean;
}

/** A filled rectangle: a rule. Whole numbers, so that its edges are sharp. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A QR code; the layout leaves its quiet zone. Whole numbers. */
export interface CodeMark {
  readonly kind: 'code';
  readonly x: number;
  readonly y: number;
  /** Side of one module. */
  readonly module: number;
  /** Its modules, true for dark. */
  readonly rows: readonly (readonly boolean[])[];
  readonly colour: string;
}

export type Mark = TextMark | RuleMark | CodeMark;

/** The parts of a share image. No two of them overlap. */
export type Role = 'head' | 'name' | 'year' | 'rule' | 'claim' | 'figure' | 'foot' | 'code';

/** One part of a share image. */
export interface Block {
  readonly role: Role;
  readonly marks: readonly Mark[];
}

/** A share image that is laid out: what is drawn, where, in what colour. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}
