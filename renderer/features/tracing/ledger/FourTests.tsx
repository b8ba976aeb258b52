import { type TestKind, testKinds } from '#shared/domain/evidence-test.ts';
import { useText } from '#renderer/frame/feature-text.ts';

import { tracingText } from '../text.ts';
import styles from './FourTests.module.css';

/** The four tests of process tracing in a few words each, with the one in hand marked. */
export function FourTests({ current }: { readonly current: TestKind | null }) {
  const t = useText(tracingText);
  return (
    <section aria-label={t('tests.four')} className={styles.tests}>
      <h3>{t('tests.four')}</h3>
      <dl>
        {testKinds.map((kind) => (
          <div key={kind} data-current={kind === current || undefined}>
            <dt>{t(`kind.${kind}`)}</dt>
            <dd>{t(`kind.${kind}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('tests.source')}</p>
    </section>
  );
}
