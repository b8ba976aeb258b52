import { createRoot } from 'react-dom/client';

import { startApp } from './app/start-app.tsx';
import { chooseHost } from './platform/choose-host.ts';
import { installTrustedTypes } from './platform/trusted-types.ts';

installTrustedTypes();

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
await startApp(createRoot(place), chooseHost());
