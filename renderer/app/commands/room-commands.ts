import type { Command } from '#renderer/frame/command.ts';
import type { Room } from '#renderer/frame/feature.ts';

/** One command for each room; the first nine by digit. */
export function roomCommands(rooms: readonly Room[]): readonly Command[] {
  return rooms.map((room, index) => ({
    id: `go.${room.id}`,
    group: 'go',
    label: (workbench) => room.label(workbench),
    ...(index < 9 ? { shortcut: `Mod+${index + 1}` } : {}),
    isEnabled: () => true,
    run: (workbench) => workbench.go({ room: room.id }),
  }));
}
