import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisions } from '#shared/builtin/cities/divisions.ts';
import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProblemCode } from '#shared/domain/operation.ts';
import { createProject } from '#shared/domain/operations/project-operations.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { type DraftSetting, ProjectDraft } from '#shared/domain/project-draft.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import type { ProjectWish } from '#renderer/frame/desk.ts';
import type { Person } from '#renderer/frame/settings.ts';

/** The content of a project as it is wished for, not yet on disk. */
export function newProject(id: ProjectId, wish: ProjectWish, person: Person, setting: DraftSetting): Result<ProjectContent, ProblemCode> {
  const draft = new ProjectDraft(setting);
  const made = draft.run(createProject, {
    id,
    name: wish.name,
    description: wish.description,
    coder: { name: person.name, role: person.role },
    codebooks: builtinCodebooks.filter(({ slug }) => wish.codebooks.includes(slug)).map(codebookRecords),
    cities: divisions.filter(({ provinceCode }) => wish.provinces.includes(provinceCode)).map(cityOfDivision),
  });
  return made.ok ? ok(draft.content) : made;
}
