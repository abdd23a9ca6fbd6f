# n1 is critically hot and its peer's storage is still catching up: n2 is not fit. Servers stop gracefully and n1 powers
# off. (T3)
# Sentences: T3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

storage n2 outdated
----
ok

run 60s
----
ok

heat n1 sensors 6 critical
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
60 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
60 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
60 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
75 n1 alert critical engine.T3.stopServers.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is out of date: srv1, srv2 and srv3 stop.
75 n1 T3 stops srv1 srv2 srv3 on n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is out of date: srv1, srv2 and srv3 stop.
105 srv1 is off
105 srv2 is off
105 srv3 is off
105 n1 has done T3.stopServers.n1: srv1, srv2, srv3 stopped
105 n1 alert critical engine.T3.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is out of date. n1 leaves the cluster and powers off.
105 n1 T3 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: storage on n2 is out of date. n1 leaves the cluster and powers off.
105 n1 no longer finds hot
105 n1 alert over engine.T3.stopServers.n1
135 n1 is on, not a member
135 n1 no longer finds criticalHeat
135 n1 alert over engine.T3.withdraw.n1
165 n1 is off, not a member
165 n1 has done T3.withdraw.n1: n1 is off, reason thermal
165 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
165 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
170 n1 alert over heat.n1.critical

expect srv1 off
----
ok

expect n1 off
----
ok

expect n2 on
----
ok
