# Both nodes are critically hot. The one that is not kept withdraws at once; the kept one gets 60 s, then it stops its
# servers gracefully and powers off before damage. (T3)
# Sentences: T3.grace at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

heat n1 sensors 6 critical
----
ok

heat n2 sensors 6 critical
----
ok

run 5m
----
60 n1 sees cpu1: critical high, 86 C
60 n1 sees cpu2: critical high, 86 C
60 n1 sees dimm1: critical high, 74 C
60 n1 sees dimm2: critical high, 74 C
60 n1 sees dimm3: critical high, 74 C
60 n1 sees dimm4: critical high, 74 C
60 n2 sees cpu1: critical high, 86 C
60 n2 sees cpu2: critical high, 86 C
60 n2 sees dimm1: critical high, 74 C
60 n2 sees dimm2: critical high, 74 C
60 n2 sees dimm3: critical high, 74 C
60 n2 sees dimm4: critical high, 74 C
60 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
60 n1 finds criticalHeat of n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5
60 n1 finds bothHot of pair: both nodes are hot, so the room is
60 n1 alert critical room.pair.hot: The room is hot: n1 and n2.
75 n1 finds bothCritical: both nodes are critically hot; n1 is kept and gets 60 s
75 n1 alert critical engine.T3.withdraw.n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n1: n1 is out of its temperature range itself. n2 leaves the cluster and powers off.
75 n2 T3 withdraws n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n1: n1 is out of its temperature range itself. n2 leaves the cluster and powers off.
105 n2 is on, not a member
105 n1 no longer finds criticalHeat of n2
105 n1 no longer finds bothHot of pair
105 n1 alert over engine.T3.withdraw.n2
135 n2 is off, not a member
135 n2 has done T3.withdraw.n2: n2 is off, reason thermal
135 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
135 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
135 n1 alert critical engine.T3.stopServers.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster, storage on n2 is out of date and n2 is out of its temperature range itself: srv1, srv2 and srv3 stop.
135 n1 T3 stops srv1 srv2 srv3 on n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster, storage on n2 is out of date and n2 is out of its temperature range itself: srv1, srv2 and srv3 stop.
140 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
140 n1 no longer finds bothCritical
140 n1 alert over room.pair.hot
165 srv1 is off
165 srv2 is off
165 srv3 is off
165 n1 has done T3.stopServers.n1: srv1, srv2, srv3 stopped
165 n1 alert critical engine.T3.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
165 n1 T3 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
165 n1 alert over engine.T3.stopServers.n1
195 n1 is on, not a member
210 n1 no longer finds criticalHeat
210 n1 alert over engine.T3.withdraw.n1
225 n1 is off, not a member
225 n1 has done T3.withdraw.n1: n1 is off, reason thermal
225 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
225 s1 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
230 n1 alert over heat.n1.critical

expect n1 off
----
ok

expect n2 off
----
ok

expect srv1 off
----
ok
