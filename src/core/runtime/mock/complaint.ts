/** What is wrong with one parameter of a request, in plain words. */
export interface Complaint {
  readonly parameter: string;
  readonly message: string;
}
