/** The peoples in the names of autonomous prefectures, 族 or not: 恩施土家族苗族自治州, 伊犁哈萨克自治州. */
const peoples = '(?:朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜)族?';
const autonomous = new RegExp(`^(.{2,}?)${peoples}(?:${peoples})*自治州$`, 'u');

/** What people call a prefecture-level division by its full name: 深圳 of 深圳市, 恩施 of 恩施土家族苗族自治州. Any other name as it is. */
export function shortNameOf(name: string): string {
  const stem = autonomous.exec(name)?.[1] ?? name.replace(/(?:市|地区|盟)$/u, '');
  return stem.length < 2 ? name : stem;
}
