import { ViewFrame } from '../parts/ViewFrame';
import { BookInForce } from './BookInForce';
import { BookTable } from './BookTable';
import { Comparison } from './Comparison';
import { ImportPart } from './ImportPart';
import { pricesMessages as text } from './messages';
import { RefreshPart } from './RefreshPart';
import { SearchPart } from './SearchPart';
import { StandInPart } from './StandInPart';

/** The prices behind the plan. They are here before there is an answer. */
export function PricesView() {
  return (
    <ViewFrame title={text.title} lead={text.lead}>
      <BookInForce />
      <StandInPart />
      <BookTable />
      <Comparison />
      <RefreshPart />
      <ImportPart />
      <SearchPart />
    </ViewFrame>
  );
}
