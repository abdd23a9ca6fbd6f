# The same frost, on a site that asked to be stopped when it is critically cold: the servers stop gracefully and n1
# powers off.
# Sentences: T3.cold at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy stopWhenCold on
----
ok

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

heat n1 sensors 6 critical low
----
ok

run 10m
----
195 n1 sees cpu1: warning low, 1 C
195 n1 sees cpu2: warning low, 1 C
195 n1 sees dimm1: critical low, -1 C
195 n1 sees dimm2: critical low, -1 C
195 n1 sees dimm3: critical low, -1 C
195 n1 sees dimm4: critical low, -1 C
195 n1 finds heatWarning: 6 sensors of n1 out of range; those too warm add up to 0, not over 5, so it is only told
195 n1 alert warning heat.n1.warning: cpu1 at 1 °C, cpu2 at 1 °C, dimm1 at -1 °C and 3 more out of range on n1.
210 n1 sees cpu1: critical low, -1 C
210 n1 sees cpu2: critical low, -1 C
210 n1 finds criticalHeat: n1 is critically cold: its critical sensors add up to 6, over the limit of 5
210 n1 alert critical heat.n1.critical: n1 is critically cold: its critical sensors add up to 6, over the limit of 5.
210 n1 no longer finds heatWarning
210 n1 alert over heat.n1.warning
225 n1 alert critical engine.T3.stopServers.n1: n1 is critically cold: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date: srv1, srv2 and srv3 stop.
225 n1 T3 stops srv1 srv2 srv3 on n1: n1 is critically cold: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date: srv1, srv2 and srv3 stop.
255 srv1 is off
255 srv2 is off
255 srv3 is off
255 n1 has done T3.stopServers.n1: srv1, srv2, srv3 stopped
255 n1 alert critical engine.T3.withdraw.n1: n1 is critically cold: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
255 n1 T3 withdraws n1: n1 is critically cold: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
255 n1 alert over engine.T3.stopServers.n1
285 n1 is on, not a member
300 n1 no longer finds criticalHeat
300 n1 alert over engine.T3.withdraw.n1
315 n1 is off, not a member
315 n1 has done T3.withdraw.n1: n1 is off, reason thermal
315 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: cpu1 critical at -1 °C and cool-down of 600 s not over (1 stop for heat)
315 s1 alert notice host.n1.waits: n1 is off and waits to be booted: cpu1 critical at -1 °C and cool-down of 600 s not over (1 stop for heat).
320 n1 alert over heat.n1.critical

expect n1 off
----
ok

expect srv1 off
----
ok
