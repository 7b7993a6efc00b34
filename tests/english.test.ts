import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whole } from '../rules/whole.ts';
import { isEnglish } from '../src/english.ts';
import { createLook } from '../src/look/index.ts';
import { engine } from './our-engine.ts';

/** Whole letters, and short ones, in the languages of families. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  Spanish: [
    'Hola maestra, ¿por qué dejó a mi hijo sin recreo otra vez? Nunca contesta mis correos y esto no puede seguir así.',
    'Buenas tardes. Le escribo porque Sofía no entendió la tarea de matemáticas y quiero saber cómo ayudarla en casa. Gracias.',
    'maestra mi hija no quiere ir a la escuela por que los otros niños se burlan de ella',
  ],
  Portuguese: [
    'Bom dia, professora. O meu filho não quer ir para a escola porque os colegas riem dele. A senhora nunca responde às minhas mensagens.',
    'Obrigada pelo seu email. Ele esqueceu o livro em casa, mas amanhã leva com certeza.',
  ],
  French: [
    'Bonjour Madame, pourquoi avez-vous privé mon fils de récréation ? Vous ne répondez jamais à mes messages.',
    'Merci pour votre réponse. Est-ce que nous pouvons parler jeudi après les cours ?',
  ],
  German: [
    'Liebe Frau Lee, warum musste mein Sohn wieder in der Pause drinnen bleiben? Sie antworten nie auf meine Mails.',
    'Vielen Dank für Ihre Nachricht. Können wir am Donnerstag nach der Schule kurz telefonieren?',
  ],
  Italian: [
    'Gentile maestra, perché mio figlio non è andato a ricreazione? Lei non risponde mai alle mie email.',
    'Grazie per la risposta. Possiamo parlare giovedì dopo la scuola, quando ha un momento?',
  ],
  Vietnamese: [
    'Thưa cô, tại sao con tôi không được ra chơi? Cô không bao giờ trả lời email của tôi.',
    'Cảm ơn cô đã trả lời. Tôi có thể gọi cho cô vào thứ năm được không?',
  ],
  Tagalog: [
    'Magandang umaga po. Bakit hindi pinayagan ang anak ko sa recess? Hindi ninyo sinasagot ang mga email ko.',
    'Salamat po sa sagot ninyo. Pwede ko po ba kayong tawagan sa Huwebes pagkatapos ng klase?',
  ],
  'Haitian Creole': ['Bonjou mèt, poukisa pitit mwen an pa t ale nan rekreyasyon? Ou pa janm reponn mesaj mwen yo.'],
  Polish: [
    'Dzień dobry, dlaczego mój syn nie był na przerwie? Nigdy nie odpowiada pani na moje wiadomości, a to jest ważne.',
  ],
  Chinese: ['老师您好，为什么我的儿子今天没有课间休息？您从来不回复我的邮件。'],
  Arabic: ['السلام عليكم، لماذا لم يخرج ابني إلى الاستراحة؟ أنت لا تجيبين على رسائلي أبدا.'],
  Russian: ['Здравствуйте, почему моего сына не пустили на перемену? Вы никогда не отвечаете на мои письма.'],
  Korean: ['선생님 안녕하세요, 왜 우리 아들이 쉬는 시간에 나가지 못했나요? 제 이메일에 답장을 안 하시네요.'],
};

const ENGLISH = [
  // With words of home in it: the main clauses are English.
  'Hi Maestra, why did you make mi hijo miss recess again? You never answer my emails, por favor call me.',
  'Buenos días Ms. Lee, I am writing because my daughter says the other kids call her fea and nobody does anything. Gracias.',
  'Ay no, my son told me que no recess otra vez. Why did you do that to him? This is not fair.',
  'Can you please call mi esposo? He is home after three, but the number on file is de la abuela.',
  'She said “no quiero ir a la escuela mañana” and I did not know what to tell her.',
  // The same letter twice, as schools write it.
  'Dear families, we have no school on Monday because of the holiday. Please call the office with questions.\n\nQueridas familias, el lunes no hay clases por el día feriado. Por favor llamen a la oficina con sus preguntas.',
  // Names and places.
  'José de la Cruz and María del Carmen Los Santos will be late on Monday, El Paso bus number twelve.',
  'Reminder: Las Posadas concert, La Mesa Elementary, Friday 6 pm. Los Angeles trip: forms due Monday.',
  // Terse.
  'Math test Friday. Permission slips due. Field trip Monday, bus leaves 8:15 sharp, bring lunch, hats, water.',
  'recess again????? seriously???? leo crying every night since september, zero answers, zero calls',
  // Too short to tell.
  'Muchas gracias, maestra.',
  'Merci beaucoup !',
  '谢谢！',
  '',
  '👍👍👍👍👍👍👍👍👍👍',
];

const others = Object.entries(OTHERS).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
const { review } = createLook(engine, whole);

describe('a text in another language', () => {
  it.each(others)('is known: %s, %s', (_, text) => {
    expect(isEnglish(text)).toBe(false);
  });

  it.each(others)('is left alone: %s, %s', (_, text) => {
    // Long enough for notes on the whole, and loud.
    const { findings, notes, praise } = review({ text: `${text}\n${text.toUpperCase()}\n`.repeat(5), role: 'parent' });
    expect({ findings, notes, praise }).toEqual({ findings: [], notes: [], praise: [] });
  });
});

const corpus = new URL('corpus/', import.meta.url);
const labelled = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { readonly text?: string; readonly incoming?: string; readonly draft?: string })
  .flatMap(({ text, incoming, draft }) => [text, incoming, draft].filter((one) => one !== undefined));

describe('English', () => {
  it('is known in everything that others have written for us, in every voice', () => {
    expect(labelled.length).toBeGreaterThan(1000);
    expect(labelled.filter((text) => !isEnglish(text))).toEqual([]);
  });

  it.each(ENGLISH.map((text) => [text]))('is coached: %s', (text) => {
    expect(isEnglish(text)).toBe(true);
  });

  it('is coached with words of home in it', () => {
    const [first = ''] = ENGLISH;
    expect(review({ text: first, role: 'parent' }).findings.map(({ rule }) => rule)).toContain('blame/why-accusation');
  });
});
