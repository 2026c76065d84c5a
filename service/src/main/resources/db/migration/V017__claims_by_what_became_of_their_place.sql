-- Claims that lost their place are few among many, and are listed by their due date.
create index claim_by_placement_due on claim (placement, due_at, id);
