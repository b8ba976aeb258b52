/** React Aria looks for an element with this id before it injects its <style> (usePress in react-aria 3.53). */
const pressStyleId = 'react-aria-pressable-style';

/**
 * Keeps React Aria from injecting a <style> element, which `style-src 'self'` refuses: the element it looks for is there
 * already, and the rule it would bring stands in base.css. Call it before the first render.
 */
export function claimPressStyle(page: Document): void {
  if (page.getElementById(pressStyleId) !== null) return;
  const claim = page.createElement('meta');
  claim.id = pressStyleId;
  claim.name = pressStyleId;
  claim.content = 'base.css';
  page.head.append(claim);
}
