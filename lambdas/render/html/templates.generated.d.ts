import type { PageView } from './view/page-view.ts';

/** The page with its partials, compiled from templates/html. Throws where the view lacks a field that a template names. */
export function renderLayout(view: PageView): string;

/** templates/html/report.css as text. */
export const stylesheet: string;
