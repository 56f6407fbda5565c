/** What publishers call a row that sums others up. */
const SUM =
  /^(?:(?:grand|sub-?|world|global|overall|regional|national|group|oecd|eu|g20|asean)[\s-]*)?(?:total|average|avg\.?|mean|median|sum)s?(?:\s*\([^()]*\)|\s+of\s.*|\s*:)?$|^world$|^(?:世界|全球|全国|总体|全体|各市)?(?:合计|总计|小计|总和|平均|平均值|均值|中位数)$|^(?:世界|全球)$/i;

/** Whether a name in a table is no unit, but a sum or an average of the others. */
export const isSum = (name: string): boolean => SUM.test(name);
