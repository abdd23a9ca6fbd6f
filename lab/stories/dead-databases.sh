# The outage with all databases dead: nobody withdraws without a record on a Striker, but before the batteries are empty they do; and what they recorded reaches the Strikers later.
# shellcheck shell=bash
site_up
databases_die
tell "all databases are dead"
mains_fails
within_hold "n2 does not tell why it stays" said n2 'no Striker has taken down why n2 stops'
stays 20 "a node powered off although no Striker knows why" both_on
tell "both nodes stay: no Striker could know why one stopped"
mains_fails 12 300
cause=$(now_ms)
wait_until 300 "the nodes did not power off before the batteries were empty" both_off
measured "both nodes off with all databases dead" "$cause" "$(now_ms)"
mains_returns 40
charged=$(now_ms)
wait_until 180 "the Strikers did not boot nodes whose reason they do not know (R3)" both_on
measured "both nodes booted with all databases dead" "$charged" "$(now_ms)"
for i in n1 n2; do boot_by R3 $i || broken "$i was booted as if its reason were known"; done
wait_until 180 "the servers did not start again" both_run
wait_until 60 "a guest did not boot exactly once after the outage" booted_twice
databases_live
for i in s1 s2; do
  wait_until 90 "$i was never told why n1 had stopped, although the databases are back" on $i grep -q '"reason":"power"' /var/lib/anvil/seat.json
done
tell "the Strikers know of the stop"
wait_until 60 "something of the outage was left in the cluster's configuration" left_nothing
