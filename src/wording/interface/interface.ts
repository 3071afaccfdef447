import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import type { Interface } from './form.ts';
import { zh } from './zh.ts';

/** The interface in a language. */
export function interfaceIn(language: Language): Interface {
  return language === 'zh' ? zh : en;
}
