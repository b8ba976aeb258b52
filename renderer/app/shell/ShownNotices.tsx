import { useEffect, useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import type { Notice, Notices } from '#renderer/frame/notices.ts';
import { NoticeQueue } from '#renderer/ui/notice-queue.ts';
import { NoticeRegion } from '#renderer/ui/NoticeRegion.tsx';
import type { Tone } from '#renderer/ui/tone.ts';
import { appText } from '#renderer/app/texts/app-text.ts';

const toneOf: Readonly<Record<Notice['tone'], Tone>> = { done: 'success', info: 'info', error: 'danger' };

/** Shows the notices that the app has, and closes them there when they are closed here. */
export function ShownNotices({ notices }: { readonly notices: Notices }) {
  const t = useText(appText);
  const [queue] = useState(() => new NoticeQueue());
  useEffect(() => {
    const keys = new Map<number, string>();
    const follow = (): void => {
      const shown = notices.shown.get();
      for (const [id, key] of keys) {
        if (shown.some((notice) => notice.id === id)) continue;
        keys.delete(id);
        queue.close(key);
      }
      for (const { id, tone, text, action } of shown) {
        if (keys.has(id)) continue;
        const onClose = (): void => {
          keys.delete(id);
          notices.close(id);
        };
        keys.set(id, queue.show({ text, tone: toneOf[tone], ...(action === null ? {} : { action: { label: action.label, onAction: action.run } }) }, onClose));
      }
    };
    follow();
    return notices.shown.subscribe(follow);
  }, [notices, queue]);
  return <NoticeRegion label={t('notices.region')} closeLabel={t('notices.close')} queue={queue} />;
}
