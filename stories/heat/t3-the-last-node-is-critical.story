# A person stopped n2. When n1 becomes critically hot there is nobody to take the servers: they are stopped gracefully
# and n1 powers off before damage is done.
# Sentences: T3 at, plan.last at, S1 at, fit.member at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

stop n2 by user
----
ok

run 3m
----
30 n2 is on, not a member
30 n1 finds onButAway of n2: n2 is on and not a member of the cluster
60 n2 is off, not a member
60 n1 finds stoppedByPerson of n2: n2 was stopped by a person: only a person starts it again
60 n1 no longer finds onButAway of n2

heat n1 sensors 6 critical
----
ok

run 5m
----
180 n1 sees cpu1: critical high, 86 C
180 n1 sees cpu2: critical high, 86 C
180 n1 sees dimm1: critical high, 74 C
180 n1 sees dimm2: critical high, 74 C
180 n1 sees dimm3: critical high, 74 C
180 n1 sees dimm4: critical high, 74 C
180 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
180 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
195 n1 alert critical engine.T3.stopServers.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date: srv1, srv2 and srv3 stop.
195 n1 T3 stops srv1 srv2 srv3 on n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date: srv1, srv2 and srv3 stop.
225 srv1 is off
225 srv2 is off
225 srv3 is off
225 n1 has done T3.stopServers.n1: srv1, srv2, srv3 stopped
225 n1 alert critical engine.T3.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
225 n1 T3 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
225 n1 alert over engine.T3.stopServers.n1
255 n1 is on, not a member
270 n1 no longer finds criticalHeat
270 n1 alert over engine.T3.withdraw.n1
285 n1 is off, not a member
285 n1 has done T3.withdraw.n1: n1 is off, reason thermal
285 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
285 s1 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
290 n1 alert over heat.n1.critical

expect n1 off
----
ok

expect srv1 off
----
ok
