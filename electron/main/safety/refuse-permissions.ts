import type { Session } from 'electron';

/** The page gets no camera, no notifications, no clipboard reading, no device, nothing: it needs none. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
