import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { UiRoot, type Theme } from '#renderer/ui/UiRoot.tsx';

import { Gallery } from './Gallery.tsx';

/** `?theme=dark&locale=en&page=fields`. */
const query = new URLSearchParams(location.search);
const theme: Theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const root = document.getElementById('root');
if (root === null) throw new Error('The gallery page has no #root.');
createRoot(root).render(
  <StrictMode>
    <UiRoot locale={query.get('locale') ?? 'zh-CN'} theme={theme}>
      <Gallery page={query.get('page')} />
    </UiRoot>
  </StrictMode>,
);
