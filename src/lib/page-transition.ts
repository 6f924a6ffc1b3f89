/** Pages fade into one another: the sheet of this rule alone, which says nothing of when. */
export const transitionStyles = '@view-transition{navigation:auto}';
