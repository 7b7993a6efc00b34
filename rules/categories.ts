/** The folders of rules, in the order a person meets them. */
export const categories = [
  { id: 'blame', title: 'Blame and accusation' },
  { id: 'pressure', title: 'Demands and threats' },
  { id: 'contempt', title: 'Contempt and sarcasm' },
  { id: 'heat', title: 'Shouting and hot words' },
  { id: 'dismissal', title: 'Closed doors' },
  { id: 'labels', title: 'Words about a child' },
  { id: 'notes', title: 'The whole draft' },
  { id: 'protect', title: 'Fair to say plainly' },
  { id: 'praise', title: 'What already works' },
] as const;
