/**
 * What words of the institute are: running text; an opinion, or what somebody is quoted with; what is said below a picture, and
 * whose it is; a note on the report itself and on what it was made from; a name, what the report is called, and the title of a
 * section; what a ranking measures. And what it brings with its records: the name of a list, of what is counted, of a class or
 * an honour, and of what is ranked.
 */
export type Words =
  | 'text'
  | 'opinion'
  | 'caption'
  | 'credit'
  | 'note'
  | 'name'
  | 'work'
  | 'title'
  | 'measure'
  | 'list'
  | 'count'
  | 'award'
  | 'kind';
