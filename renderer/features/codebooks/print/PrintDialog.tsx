import * as v from 'valibot';
import { useState } from 'react';

import { codebookIdSchema } from '#shared/domain/ids.ts';
import { codebookDocument, type CodebookDocument, type DocumentRow } from '#shared/formats/codebook/codebook-document.ts';
import { codebookSource } from '#shared/formats/codebook/source.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { codebooksText } from '../text.ts';
import styles from './PrintDialog.module.css';

/** A codebook as it will stand on paper; the print style sheet leaves nothing else on the page. About its id. */
export const PrintDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [state] = useState(() => workbench.session.state.get());
  const codebook = state.codebooks.get(v.parse(codebookIdSchema, about));
  if (codebook === undefined) return null;
  const document = codebookDocument(codebookSource(state, codebook), { language, date: new Date().toISOString().slice(0, 10) });
  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('print.title', { codebook: document.title })}
      size="full"
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('print.close')}</Button>
          <Button variant="primary" icon="print" onPress={() => window.print()}>
            {t('print.do')}
          </Button>
        </DialogActions>
      }
    >
      <Page document={document} />
    </Dialog>
  );
};

function Page({ document: { title, description, facts, codes, versions, signOff } }: { readonly document: CodebookDocument }) {
  return (
    // Nothing in it takes the focus, so it does itself: the keyboard has to scroll it.
    <article data-printable tabIndex={0} aria-label={title} className={styles.page}>
      <h1>{title}</h1>
      {description.trim() !== '' && <p>{description}</p>}
      <Rows rows={facts} />
      {codes.map(({ number, level, name, rows }) => (
        <section key={number} className={styles.code} data-level={Math.min(level, 3)}>
          <h2>
            {number} {name}
          </h2>
          <Rows rows={rows} />
        </section>
      ))}
      {versions.rows.length > 0 && (
        <section>
          <h2>{versions.heading}</h2>
          <Rows rows={versions.rows} />
        </section>
      )}
      <section className={styles.signOff}>
        <h2>{signOff.heading}</h2>
        <p>{signOff.statement}</p>
        <table>
          <thead>
            <tr>
              {signOff.head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {signOff.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function Rows({ rows }: { readonly rows: readonly DocumentRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
