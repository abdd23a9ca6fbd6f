# A person stopped n2, and n1 becomes critically cold. Nobody wants a server room to end for a frost: without
# `stopWhenCold` it is told, and n1 runs on.
# Sentences: T3.cold short

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

expect srv1 on n1
----
ok
