import type { AppProblem, AppProblemCode } from '#renderer/frame/app-problem.ts';
import { featureText, type Translate } from '#renderer/frame/feature-text.ts';

/** A sentence for every problem: what is wrong, where, what to do. A code without one does not compile. */
type Sentences = Readonly<Record<AppProblemCode, string>>;

const zh = {
  'coding.emptyPassage': '选中的内容没有文字。请先选中要编码的文字，再选编码。',
  'coding.outsideText': '选中的位置超出了访谈记录的文本范围，没有编码。请重新打开这份访谈记录后再选。',
  'coding.notYours': '这个编码段属于其他编码员，只能由本人修改。您可以在同一段文字上另加自己的编码。',
  'coding.gone': '这个编码段已不存在，可能刚被删除或撤销。',
  'coding.alreadyThere': '您已在这段文字上使用过编码“{{code}}”，没有重复添加。',
  'coding.linkedAlready': '所选编码段已经有这些关联，没有需要更改的内容。',
  'code.gone': '这个编码已不存在，可能刚被删除、合并或撤销。请在编码本中另选一个。',
  'code.nameless': '编码还没有名称。请填写中文名或英文名。',
  'code.nameTaken': '同一层级已有名为“{{code}}”的编码。请换一个名称，或放到别的上级编码之下。',
  'code.keyTaken': '数字键 {{key}} 已分给编码“{{code}}”。请另选一个数字键，或先取消它的。',
  'code.underItself': '编码“{{code}}”不能移到自己或自己的下级之下。请选择其他位置。',
  'code.mergeIntoItself': '编码不能与自己合并。请选择另一个编码作为合并目标。',
  'code.otherCodebook': '带有下级的编码只能在同一个编码本内移动或合并。请先移走或合并它的下级编码。',
  'codebook.gone': '这个编码本已不存在，可能刚被删除或撤销。',
  'codebook.nameless': '编码本还没有名称。请填写中文名或英文名。',
  'codebook.alreadyThere': '项目中已有编码本“{{codebook}}”，没有重复添加。',
  'transcript.gone': '这份访谈记录已不存在，可能刚被删除或撤销。',
  'transcript.recordIdTaken': '记录编号 {{recordId}} 已被另一份访谈记录使用。请换一个编号，同一天的第二次访谈可加“-2”。',
  'transcript.badHeader': '访谈记录“{{recordId}}”的表头填写有误。请检查记录编号是否为空、日期是否为“年-月-日”、文字是否过长。',
  'city.gone': '有一个城市已不在项目的城市名录中。请先在“城市”中添加它。',
  'city.nameless': '城市的全称和简称都要填写。',
  'city.alreadyThere': '这些城市（共 {{count}} 个）都已在名录中，没有重复添加。',
  'link.sameCityTwice': '城市对需要两个不同的城市。请另选一个城市。',
  'coder.nameless': '请填写编码员的姓名。',
  'coder.nameTaken': '项目中已有名为“{{name}}”的编码员。请用能区分两人的姓名。',
  'coder.gone': '这位编码员已不在项目中。请在“设置”中另选一位。',
  'project.nameless': '项目还没有名称。请填写项目名称。',
  'history.nothing': '没有可以撤销或重做的操作了。',
  'history.changedSince': '这一步之后，相关内容又被改动过，不能直接撤销或重做。请在原处手动修改。',
  'store.readOnly': '这个项目正由另一个窗口编辑，本窗口只能查看，改动没有保存。请到那个窗口修改；或关闭那个窗口，再在这里重新打开项目。',
  'store.conflict': '磁盘上的数据与界面显示的不一致，改动没有保存。请离开项目后重新打开，再做一次。',
  'store.full': '磁盘空间或浏览器配额已满，刚才的改动没有保存。请清理磁盘空间后重做一次；建议立即把项目导出为文件备份。',
  'store.failed': '未能读写本机数据，刚才的操作没有完成（{{reason}}）。请再试一次；若仍然不行，请先导出项目，再重新启动应用。',
  'store.damaged': '本机数据中有一条记录无法读取（{{kind}} {{id}}，字段 {{field}}），已停止打开，没有改动任何内容。请用最近一次导出的项目文件或备份恢复。',
  'store.newer': '这个项目由更新版本的应用保存，当前版本无法打开，没有改动任何内容。请更新应用后再打开。',
  'host.unsupported': '当前的运行方式做不到这件事（{{request}}）。请改用桌面应用。',
  'host.badRequest': '应用内部的请求有误（{{request}}），操作没有执行。请重新启动应用后再试。',
  'host.badReply': '收到的答复无法识别（{{request}}），操作可能没有完成。请重新启动应用后再试。',
  'host.notReached': '应用的主进程没有响应（{{request}}）。请保存手头的文字，然后重新启动应用。',
  'host.failed': '系统未能完成操作（{{request}}，{{reason}}）。请再试一次。',
  'file.gone': '所选的文件已不在原处，或选择已过期。请重新选择文件。',
  'file.tooLarge': '文件“{{name}}”大小为 {{size}}，超过上限 {{limit}}，没有读取。请拆分或另选文件。',
  'file.unreadable': '无法读取文件“{{name}}”（{{reason}}）。请确认文件没有被其他程序占用，并且您有读取权限。',
  'file.notWritten': '文件“{{name}}”没有写成（{{reason}}）。请检查磁盘空间和写入权限，或换一个位置保存。',
  'backup.gone': '这份备份已不存在，可能已被清理。请从列表中另选一份。',
  'backup.damaged': '这份备份的内容与写入时不一致，不能使用。请从列表中另选一份。',
  'project.inUse': '这个项目正在另一个窗口中打开，没有删除。请先在那个窗口离开项目，再删除。',
  'app.unexpected': '应用遇到意外错误（{{reason}}），刚才的操作可能没有完成；已保存的内容不受影响。请再试一次；若仍然不行，请重新启动应用。',
} as const satisfies Sentences;

const en: Sentences & Readonly<Partial<Record<`${AppProblemCode}_one`, string>>> = {
  'coding.emptyPassage': 'There are no words in the selection. Select the passage to code first, then choose a code.',
  'coding.outsideText': 'The selection lies outside the text of the transcript, so nothing was coded. Open the transcript again and select anew.',
  'coding.notYours': 'This coding belongs to another coder, and only they can change it. You can add a coding of your own to the same passage.',
  'coding.gone': 'This coding is no longer there. It may just have been deleted or undone.',
  'coding.alreadyThere': 'You have already coded this very passage with “{{code}}”; it was not added again.',
  'coding.linkedAlready': 'The selected codings already have these links; there is nothing to change.',
  'code.gone': 'This code is no longer there. It may just have been deleted, merged or undone. Choose another one in the codebook.',
  'code.nameless': 'The code has no name yet. Give it a Chinese or an English name.',
  'code.nameTaken': 'There is already a code “{{code}}” at this level. Choose another name, or put it under another parent.',
  'code.keyTaken': 'The digit {{key}} already applies the code “{{code}}”. Choose another digit, or take it away from that code first.',
  'code.underItself': 'The code “{{code}}” cannot go under itself or its own descendants. Choose another place.',
  'code.mergeIntoItself': 'A code cannot be merged into itself. Choose another code to merge it into.',
  'code.otherCodebook': 'A code with others below it can only be moved or merged within its codebook. Move or merge the codes below it first.',
  'codebook.gone': 'This codebook is no longer there. It may just have been deleted or undone.',
  'codebook.nameless': 'The codebook has no name yet. Give it a Chinese or an English name.',
  'codebook.alreadyThere': 'The project already has the codebook “{{codebook}}”; it was not added again.',
  'transcript.gone': 'This transcript is no longer there. It may just have been deleted or undone.',
  'transcript.recordIdTaken': 'The record id {{recordId}} belongs to another transcript. Choose another one; a second interview on the same day takes “-2”.',
  'transcript.badHeader': 'Something in the header of transcript “{{recordId}}” is not right. Check that the record id is filled in, the date is year-month-day and no text is too long.',
  'city.gone': 'A city is not in the project’s registry of cities. Add it under “Cities” first.',
  'city.nameless': 'A city needs both its full name and its short name.',
  'city.alreadyThere_one': 'This city is in the registry already; it was not added again.',
  'city.alreadyThere': 'All {{count}} of these cities are in the registry already; none was added again.',
  'link.sameCityTwice': 'A dyad needs two different cities. Choose another one.',
  'coder.nameless': 'Enter the coder’s name.',
  'coder.nameTaken': 'The project already has a coder called “{{name}}”. Use a name that tells the two apart.',
  'coder.gone': 'This coder is not in the project. Choose another one in the settings.',
  'project.nameless': 'The project has no name yet. Give it one.',
  'history.nothing': 'There is nothing to undo or redo.',
  'history.changedSince': 'What this step changed has been changed again since, so it cannot simply be undone or redone. Change it by hand where it is.',
  'store.readOnly': 'Another window is editing this project and this one can only show it; nothing was saved. Make the change in that window, or close it and open the project here again.',
  'store.conflict': 'What is on disk differs from what is on screen, so the change was not saved. Leave the project, open it again and repeat the change.',
  'store.full': 'The disk or the browser’s quota is full and the last change was not saved. Free some space and do it again; export the project to a file now to be safe.',
  'store.failed': 'The data on this machine could not be read or written, and the last action was not completed ({{reason}}). Try again; if it still fails, export the project, then restart the app.',
  'store.damaged': 'A record on this machine cannot be read ({{kind}} {{id}}, field {{field}}), so the project was not opened and nothing was changed. Restore it from your last exported project file or a backup.',
  'store.newer': 'This project was saved by a newer version of the app and this one cannot open it; nothing was changed. Update the app, then open it.',
  'host.unsupported': 'This cannot be done the way the app is running now ({{request}}). Use the desktop app instead.',
  'host.badRequest': 'The app made a faulty request ({{request}}), and nothing was done. Restart the app and try again.',
  'host.badReply': 'The answer to a request made no sense ({{request}}); it may not have been carried out. Restart the app and try again.',
  'host.notReached': 'The app’s main process does not answer ({{request}}). Keep the text you are working on, then restart the app.',
  'host.failed': 'The system could not do it ({{request}}, {{reason}}). Try again.',
  'file.gone': 'The file is no longer where it was, or the choice has expired. Choose the file again.',
  'file.tooLarge': 'The file “{{name}}” has {{size}}, more than the limit of {{limit}}, and was not read. Split it or choose another.',
  'file.unreadable': 'The file “{{name}}” cannot be read ({{reason}}). Check that no other program holds it and that you may read it.',
  'file.notWritten': 'The file “{{name}}” was not written ({{reason}}). Check the free space and your permissions, or save it elsewhere.',
  'backup.gone': 'This backup is no longer there; it may have been cleared away. Choose another one from the list.',
  'backup.damaged': 'The content of this backup is not what was written, so it cannot be used. Choose another one from the list.',
  'project.inUse': 'Another window has this project open, so it was not deleted. Leave the project there first, then delete it.',
  'app.unexpected': 'The app met an unexpected error ({{reason}}) and the last action may not have been completed; what was saved is safe. Try again; if it still fails, restart the app.',
};

export const problemText = featureText('problems', zh, en);

/** Every code that has a sentence, in the order of the tables. */
export const appProblemCodes = Object.keys(zh) as readonly AppProblemCode[];

/** 3.2 MB out of bytes; whole kB below that. */
function sizeText(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return megabytes < 1 ? `${Math.ceil(bytes / 1024)} kB` : `${megabytes.toFixed(1)} MB`;
}

/** The problem as a sentence, with byte counts as people read them. */
export function sentenceOf(translate: Translate<AppProblemCode>, { code, params }: AppProblem): string {
  const readable = Object.entries(params).map(([key, value]) => [key, code === 'file.tooLarge' && typeof value === 'number' ? sizeText(value) : value]);
  return translate(code, Object.fromEntries(readable) as Record<string, string | number>);
}
