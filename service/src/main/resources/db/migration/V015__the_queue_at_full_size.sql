-- The orders in which the queue is read. An index begins with what a filter gives one value for and goes on in the order
-- of the rows, so that a page is read off it from its first row to its last, however large the desk is.

drop index claim_next;
create index claim_next on claim (assignee, status, priority desc, due_at, created_at, id);
create index claim_by_assignee_status_due on claim (assignee, status, due_at, id);
create index claim_by_reviewer_due on claim (reviewer, due_at, id);
create index claim_by_priority_due on claim (priority, due_at, id);
create index claim_by_risk_due on claim (risk, due_at, id);
create index article_outlet on article (outlet, id);

-- Derby reads an index in one direction only.
${derby}create index claim_by_due_desc on claim (due_at desc, id desc);
${derby}create index claim_by_priority_desc on claim (priority desc, id desc);
${derby}create index claim_by_created_desc on claim (created_at desc, id desc);
${derby}create index claim_by_updated_desc on claim (updated_at desc, id desc);
${derby}create index claim_by_status_desc on claim (status desc, id desc);
${derby}create index claim_by_status_due_desc on claim (status desc, due_at desc, id desc);
${derby}create index claim_by_assignee_due_desc on claim (assignee desc, due_at desc, id desc);
${derby}create index claim_by_assignee_status_due_desc on claim (assignee desc, status desc, due_at desc, id desc);
