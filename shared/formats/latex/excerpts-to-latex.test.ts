import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textArbitrary } from '#test/fixtures/random-project.ts';

import type { ExcerptDocument } from '../excerpt-document.ts';
import { quotation } from '../quotation.ts';
import { escapeLatex } from './escape.ts';
import { excerptsToLatex } from './excerpts-to-latex.ts';

/** What TeX prints for the output of `escapeLatex`, by the definitions of these commands. */
function printed(latex: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\',
    textasciicircum: '^',
    textasciitilde: '~',
    textquotedbl: '"',
    textquotesingle: "'",
    textasciigrave: '`',
    textless: '<',
    textgreater: '>',
    textbar: '|',
    newline: '\n',
  };
  return latex
    .replace(/\\newline\n/g, '\\newline{}')
    .replace(/\\([a-z]+)\{\}|\\([{}$&#%_])|\{([*[\]])\}|-\{\}/g, (whole, name: string, mark: string, held: string) => {
      if (name) return commands[name] ?? `?${name}?`;
      return mark ?? held ?? whole.slice(0, 1);
    });
}

const document = (passage: string): ExcerptDocument => ({
  title: '摘录 & 100%',
  language: 'zh-CN',
  form: 'zh',
  counts: '参考点 1，材料来源 1',
  sections: [
    {
      heading: '引力 #1',
      counts: '参考点 1，材料来源 1',
      entries: [
        {
          quotation: quotation({ passage, recordId: 'SZG20220713', form: 'zh', speaker: '受访者', before: '前_', after: '' }),
          details: [{ label: '备注', text: '第一行\n第二行' }],
        },
      ],
      sections: [],
    },
  ],
});

describe('escapeLatex', () => {
  it('prints the text again, whatever it holds', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const visible = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
        expect(printed(escapeLatex(text))).toBe(visible.replace(/[^\S\n]*\n\s*/g, '\n'));
      }),
    );
  });

  it('leaves no dash ligature and no bare special', () => {
    expect(escapeLatex('a--b "c" 50% [x] *')).toBe('a-{}-{}b \\textquotedbl{}c\\textquotedbl{} 50\\% {[}x{]} {*}');
  });
});

describe('excerptsToLatex', () => {
  it('is a complete document for XeLaTeX, each quotation in the environment quote', () => {
    const latex = excerptsToLatex(document('领导“重视”。'));
    expect(latex).toMatch(/^% !TEX program = xelatex\n\\documentclass\[UTF8\]\{ctexart\}\n/);
    expect(latex).toContain('\\title{摘录 \\& 100\\%}');
    expect(latex).toContain('\\section{引力 \\#1（参考点 1，材料来源 1）}');
    expect(latex).toContain(
      '\\begin{quote}\n受访者：\\excerptcontext{〔前\\_〕}“领导‘重视’。”（SZG20220713）\n\\excerptdetail{备注：}{第一行\\newline\n第二行}\n\\end{quote}',
    );
    expect(latex.trimEnd().endsWith('\\end{document}')).toBe(true);
  });

  it('keeps braces and environments balanced, whatever the passage holds', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const latex = excerptsToLatex(document(text)).replace(/\\[{}]/g, '');
        let depth = 0;
        for (const character of latex) {
          if (character === '{') depth += 1;
          if (character === '}') expect((depth -= 1)).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(latex.match(/\\begin\{/g)).toHaveLength(latex.match(/\\end\{/g)?.length ?? -1);
      }),
    );
  });
});
