/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The report that a story belongs to: its MDX names figures and charts by id, and they are looked up here. */
    edition?: import('./site/edition.ts').Edition;
  }
}
