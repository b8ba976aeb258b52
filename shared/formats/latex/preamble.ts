import type { Language } from '#shared/domain/bilingual.ts';
import { escapeLatex } from './escape.ts';

/*
 * xeCJK sets “ ” ‘ ’ — … as fullwidth Chinese punctuation wherever they stand. In an English document they are Western
 * ones; Chinese passages in it then get those too, which is what English journals print.
 */
const westernPunctuation = [
  String.raw`\xeCJKDeclareCharClass{HalfLeft}{"2018,"201C}`,
  String.raw`\xeCJKDeclareCharClass{HalfRight}{"2019,"201D}`,
  String.raw`\xeCJKDeclareCharClass{Default}{"2013,"2014,"2026}`,
];

/** A complete XeLaTeX document with ctex around `body`. */
export function latexDocument(title: string, language: Language, body: string): string {
  const isEnglish = language === 'en';
  return [
    '% !TEX program = xelatex',
    `\\documentclass[UTF8${isEnglish ? ',scheme=plain' : ''}]{ctexart}`,
    '\\usepackage{geometry}',
    '\\usepackage{xcolor}',
    '\\usepackage{array}',
    '\\usepackage{longtable}',
    '\\usepackage{booktabs}',
    '\\geometry{a4paper,margin=2.5cm}',
    '\\setcounter{secnumdepth}{0}',
    ...(isEnglish ? westernPunctuation : []),
    '% Words around a passage, outside its quotation marks',
    '\\newcommand{\\excerptcontext}[1]{\\textcolor{gray}{#1}}',
    '% Links, notes and codes below a quotation',
    '\\newcommand{\\excerptdetail}[2]{\\par\\noindent{\\small\\textit{#1}#2}}',
    `\\title{${escapeLatex(title)}}`,
    '\\author{}',
    '\\date{}',
    '\\begin{document}',
    '\\maketitle',
    '',
    body,
    '\\end{document}',
    '',
  ].join('\n');
}
