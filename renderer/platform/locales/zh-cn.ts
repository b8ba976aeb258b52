import type { HostProblemCode } from '#shared/ipc/host-problem.ts';

export const zhCn: Readonly<Record<HostProblemCode, string>> = {
  'host.unsupported': '浏览器不支持此操作，请在桌面版中使用。',
  'host.badRequest': '应用向桌面端发出了它不认识的请求（{{request}}）。请重新启动应用；若再次出现，请重新安装。',
  'host.badReply': '应用的桌面端给出了无法识别的答复（{{request}}）。请重新启动应用；若再次出现，请重新安装。',
  'host.notReached': '应用的桌面端没有响应。已显示为“已保存”的内容是安全的，请重新启动应用。',
  'host.failed': '系统未能完成此操作（{{reason}}）。请重试；若再次出现，请重新启动应用。',
  'file.gone': '文件已不在原处，可能已被移动或删除。请重新选择。',
  'file.tooLarge': '“{{name}}”过大：{{size}}，最多只能打开 {{limit}}。请拆分或压缩后再试。',
  'file.unreadable': '无法读取“{{name}}”（{{reason}}）。请检查是否有读取权限，以及文件是否被其他程序占用。',
  'file.notWritten': '无法写入“{{name}}”（{{reason}}），磁盘上的内容没有改变。请检查剩余空间和写入权限，或换一个文件夹。',
  'backup.gone': '这份备份已不存在。',
  'backup.damaged': '这份备份已损坏，内容与写入时不一致。请改用另一份备份。',
};
