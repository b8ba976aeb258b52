import { icons, type IconName } from './icons.ts';

export interface IconProps {
  name: IconName;
  /** Edge in px. */
  size?: number;
  /** Spoken name. Leave it out where text beside the icon already says it. */
  label?: string;
  className?: string;
}

/** A line icon in the colour of the text around it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const Drawing = icons[name];
  return (
    <Drawing
      size={size}
      strokeWidth={1.75}
      absoluteStrokeWidth={size > 24}
      {...(className === undefined ? {} : { className })}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      focusable={false}
    />
  );
}
