/// <reference types="trusted-types" />

declare namespace App {
  /** What the components in prose need to know of the page they stand on. */
  interface Locals {
    prose?: import('./views/prose.ts').ProseContext;
  }
}
