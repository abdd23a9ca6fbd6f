# n1, from which n2 is catching up, becomes critically hot. n2 cannot take the servers without n1's data: all that
# live from it are stopped on both nodes, and n1 powers off.
# Sentences: T9 at, S2 at, S12 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers srv4 on n2 4GiB
----
0 srv4 is on n2, running

storage n1 sync-source
----
ok

storage n2 sync-target
----
ok

heat n1 sensors 6 critical
----
ok

run 5m
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 sees dimm4: critical high, 74 C
0 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
0 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
15 n1 alert critical engine.T9.stopServers.n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is still catching up. n1 holds the only up-to-date copy, so the servers on n2 stop first: srv4 stops.
15 n1 alert critical engine.T3.stopServers.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is still catching up: srv1, srv2 and srv3 stop.
15 n1 T3 stops srv1 srv2 srv3 on n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is still catching up: srv1, srv2 and srv3 stop.
15 n2 T9 stops srv4 on n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is still catching up. n1 holds the only up-to-date copy, so the servers on n2 stop first: srv4 stops.
45 srv1 is off
45 srv2 is off
45 srv3 is off
45 srv4 is off
45 n1 has done T3.stopServers.n1: srv1, srv2, srv3 stopped
45 n2 has done T9.stopServers.n2: srv4 stopped
45 n1 alert critical engine.T3.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is still catching up. n1 leaves the cluster and powers off.
45 n1 T3 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is still catching up. n1 leaves the cluster and powers off.
45 n1 no longer finds hot
45 n1 alert over engine.T3.stopServers.n1
45 n1 alert over engine.T9.stopServers.n2
75 n1 is on, not a member
75 n1 no longer finds criticalHeat
75 n1 alert over engine.T3.withdraw.n1
105 n1 is off, not a member
105 n1 has done T3.withdraw.n1: n1 is off, reason thermal
105 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
105 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
110 n1 alert over heat.n1.critical

expect n1 off
----
ok

expect srv4 off
----
ok
