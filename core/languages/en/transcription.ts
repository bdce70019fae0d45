/** A word with the spellings that transcriptions choose between made one: Sergei and Sergey, Aleksandr and Alexandr. */
export function transcriptionKey(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('x', 'ks')
    .replaceAll('kh', 'h')
    .replace(/(?:ei|ey|ii|iy|yi|ij)(?![aeiou])/g, 'ei')
    .replace(/i[jy]$|y$/, 'i')
    .replace(/y(?=[aeou])/g, 'i');
}
