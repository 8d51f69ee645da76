import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const quotes = (text: string, name?: string): string[] => read(text, name).redFlags.map((flag) => flag.quote)

/** An article with a sentence in the middle of its running prose. */
const prose = (sentence: string): string =>
  `On cramps\n\nCramps are common and mostly harmless. ${sentence} Most of them pass within a minute or two.\n`

describe('a sentence in running prose is a red flag', () => {
  it.each([
    'Call your doctor if the cramps last longer than a week.',
    'If the pain spreads to your arm, call an ambulance.',
    'If you feel faint, ring 111 or go to A&E.',
    'Go to A&E if you cannot put weight on the leg.',
    'Head straight to the nearest emergency department if the calf is hot and swollen.',
    'A calf that is hot, red and swollen should be seen the same day.',
    'Get it looked at if the swelling does not go down.',
    'Get checked if cramps wake you every night.',
    'It is worth getting them checked when they come with numbness.',
    'None of this replaces a check-up if you notice weakness on one side.',
    'Cramps with dark urine are worth a prompt visit.',
    'Book an appointment if you have lost weight without trying.',
    'Make a GP appointment if they keep coming back.',
    'Arrange a check-up with your physician when cramps start after a new medicine.',
    'See your GP if the cramps last longer than a few weeks.',
    'Please see a doctor about any cramp that lasts more than an hour.',
    'Anyone who has fainted should see a doctor.',
    'Sudden weakness in one leg needs same-day attention.',
    'Swelling of one calf warrants prompt medical assessment.',
    'Numbness that spreads up the leg calls for an urgent appointment.',
    'Chest pain is a medical emergency.',
    'Don’t ignore cramps that come with chest pain.',
    'Do not wait if your speech becomes slurred.',
    'Don’t put off seeing a doctor if the weakness is spreading.',
    'Seek medical help if the leg turns pale and cold.',
    'Seek immediate care if you cannot move the leg.',
    'Talk to your doctor if the pain keeps you from sleeping.',
    'Speak with a pharmacist or GP if the cramps began with a new tablet.',
    'Let your care team know if cramps become more frequent.',
    'Contact your midwife straight away if you are pregnant and one calf swells.',
    'Phone your surgery if the redness is spreading.',
    'Dial 999 for sudden breathlessness.',
    'Should the swelling return, contact your doctor.',
    'Unless the pain eases within an hour, get medical help.',
    'A doctor should look at any cramp that follows an injury.',
    'Your GP needs to know if the weakness is getting worse.',
    'When cramps come with fever, it is time to see a doctor.',
    'If it has not settled after two weeks, it deserves a proper medical review.',
    'Persistent leg pain should not be ignored.',
    'Pain at rest always needs to be checked by a doctor.',
    'Referral is indicated where numbness persists beyond six weeks.',
    'If you have thoughts of harming yourself, text or call 988.',
    'You should be examined by a clinician if one leg is thinner than the other.',
    'If symptoms persist, consult a healthcare provider.',
  ])('%s', (sentence) => {
    expect(quotes(prose(sentence))).toEqual([sentence])
  })
})

describe('a sentence that tells of no case to seek care in is no red flag', () => {
  it.each([
    'Talk to your doctor before taking supplements.',
    'If you are pregnant, talk to your doctor before you take magnesium.',
    'Ask your doctor whether magnesium is right for you.',
    'Ask your doctor if magnesium is right for you.',
    'Check with your pharmacist if magnesium is safe with your tablets.',
    'See a dietitian for help with planning.',
    'I called my doctor and she told me to drink more water.',
    'When the cramps woke me every night I went to see a doctor.',
    'My GP said I was low in magnesium, so I made an appointment for a blood test.',
    'Speak to your doctor or pharmacist about the right dose.',
    'Your doctor can check your magnesium with a blood test.',
    'Stretching right away when a cramp starts helps.',
    'Drink a glass of water straight away if you feel thirsty.',
    'You rarely need to see a doctor if the cramps pass within a minute.',
    'There is no need to call a doctor when a cramp passes by itself.',
    'A long day on your feet calls for a warm bath.',
    'Most people see a doctor only when cramps have gone on for years.',
    'Your vitamin D levels can be checked if you are tired.',
    'Talk to a dietitian or doctor if you want to try a low-salt diet.',
    'If you have any questions about this page, contact our team or your doctor.',
    'Tell your doctor about any supplements that you take.',
    'Vitamin D should be checked once a year.',
    'In an emergency kitchen, canned fish with bones will do when fresh fish is out.',
    'Can you call a doctor if cramps come back?',
    'Researchers looked at records of people with cramps who were seen by a doctor.',
  ])('%s', (sentence) => {
    expect(quotes(prose(sentence))).toEqual([])
  })
})

describe('a heading opens a when-to-seek-care section', () => {
  it.each([
    'When to seek help',
    'When to See a Doctor',
    'Call your doctor if',
    'Call your doctor if you notice',
    'Seek medical help',
    'Get checked',
    'Getting it checked',
    'Go to A&E',
    'Go to the ER',
    'Call 911',
    'When it’s more than a cramp',
    'When a cramp is more than a cramp',
    'Is it something more serious?',
    'Could it be something serious?',
    'Don’t ignore these signs',
    'Signs you shouldn’t ignore',
    'Symptoms not to ignore',
    'Red flags',
    'Red-flag symptoms',
    'Warning signs',
    'Emergency',
    'Emergency signs',
    'See your GP',
    'See a GP if',
    'Book an appointment if',
    'Ask for an urgent appointment if',
    'When to be concerned',
    'When should you be worried?',
    'When to worry',
    'Do I need to see a doctor?',
    'Should I see a doctor?',
    'Getting help',
    'Where to get help',
    'Time to see a doctor',
    'Know when to get help',
    'Please talk to a doctor if',
    'Non-urgent advice: See a GP if',
    'Immediate action required: Call 999 if',
    'Danger signs',
    'Alarm symptoms',
    'Signs that need a doctor',
    'Symptoms that need urgent care',
    'Ring 111 if',
    'When I would stop reading and call someone',
    'When I’d see a doctor',
    'When to involve someone',
    'What needs a doctor',
    'Safety net',
  ])('%s', (heading) => {
    const text = `# Cramps\n\nCramps are common.\n\n## ${heading}\n\n- One calf is hot and swollen\n- The leg turns pale\n`
    expect(quotes(text, 'cramps.md')).toEqual(['One calf is hot and swollen', 'The leg turns pale'])
  })

  it.each([
    'Questions to ask your doctor',
    'How to talk to your doctor about magnesium',
    'What your doctor may check',
    'What causes cramps',
    'Why I stopped seeing doctors',
    'Self-care',
    'Caring for your muscles',
    'Tests your doctor may order',
    'Early signs of low magnesium',
  ])('but not: %s', (heading) => {
    const text = `# Cramps\n\nCramps are common.\n\n## ${heading}\n\n- One calf is hot and swollen\n- The leg turns pale\n`
    expect(quotes(text, 'cramps.md')).toEqual([])
  })

  it('that breaks off before the cases makes each sentence under it one', () => {
    const text =
      '# Cramps\n\nCramps are common.\n\n## See your GP if\n\nThe cramps last for weeks. You have lost weight.\n'
    expect(quotes(text, 'cramps.md')).toEqual(['The cramps last for weeks.', 'You have lost weight.'])
  })
})

describe('a lead-in makes red flags of the lines under it', () => {
  it.each([
    'Call your doctor if:',
    'Seek medical help if you have:',
    'Get checked if you notice any of these:',
    'Go to A&E or call 999 if:',
    'See a doctor as soon as you can if',
    'See your GP if any of these happen.',
    'This needs same-day attention:',
    'The following should be seen the same day:',
    'Book an appointment if…',
    'Ring 111 for:',
    'Don’t ignore:',
    'Some signs need a doctor:',
    'It’s worth a prompt visit when:',
    'Signs of something more serious include:',
    'Tell your doctor straight away about:',
  ])('%s', (leadIn) => {
    const text = `# Cramps\n\nCramps are common.\n\n${leadIn}\n\n- One calf is hot and swollen\n- The leg turns pale\n`
    expect(read(text, 'cramps.md').redFlags.map((flag) => [flag.quote, flag.contextQuote])).toEqual([
      ['One calf is hot and swollen', leadIn],
      ['The leg turns pale', leadIn],
    ])
  })

  it.each([
    'Talk to your doctor about:',
    'Ask your doctor for these tests:',
    'Before your appointment, write down:',
    'My doctor suggested:',
    'A dietitian can help with:',
  ])('but not: %s', (leadIn) => {
    const text = `# Cramps\n\nCramps are common.\n\n${leadIn}\n\n- Magnesium\n- Ferritin\n`
    expect(quotes(text, 'cramps.md')).toEqual([])
  })
})

describe('a red flag elsewhere', () => {
  it('is a single line among other lines', () => {
    const text =
      '# Cramps\n\n## What helps cramps\n\n- Magnesium\n- Stretching\n- See your doctor if cramps last longer than a week\n'
    const reading = read(text, 'cramps.md')
    expect(reading.redFlags.map((flag) => flag.quote)).toEqual([
      'See your doctor if cramps last longer than a week',
    ])
    expect(reading.claims).toHaveLength(2)
  })

  it('is one sentence of a line that says more', () => {
    const text =
      '# Cramps\n\n## What helps cramps\n\n- Magnesium. See your doctor if it upsets your stomach for days.\n- Stretching\n'
    const reading = read(text, 'cramps.md')
    expect(reading.redFlags.map((flag) => flag.quote)).toEqual([
      'See your doctor if it upsets your stomach for days.',
    ])
    expect(reading.claims).toHaveLength(2)
  })

  it('that speaks of what stands before it carries those words along', () => {
    const reading = read(prose('A calf may turn hot and swollen. This needs same-day attention.'))
    expect(reading.redFlags.map((flag) => [flag.quote, flag.contextQuote])).toEqual([
      ['This needs same-day attention.', 'A calf may turn hot and swollen.'],
    ])
  })
})
