export { StartScreen } from './StartScreen.tsx';
export { startText } from './text.ts';
