# n1 loses a fan. Five sensors of n2 are in warning, which is at the limit, not over it: n2 is warm, and fit.
# Sentences: fit.heat at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n2 sensors 5 warning
----
ok

run 30s
----
0 n2 sees cpu1: warning high, 76 C
0 n2 sees cpu2: warning high, 76 C
0 n2 sees dimm1: warning high, 64 C
0 n2 sees dimm2: warning high, 64 C
0 n2 sees dimm3: warning high, 64 C
0 n1 finds heatWarning of n2: 5 sensors of n2 out of range; those too warm add up to 5, not over 5, so it is only told
0 n1 alert warning heat.n2.warning: cpu1 at 76 °C, cpu2 at 76 °C, dimm1 at 64 °C and 2 more out of range on n2.
0 n1 alert notice sensor.n2.cpu1.distant: cpu1 on n2 is far from its neighbours; it counts.
0 n1 alert notice sensor.n2.cpu2.distant: cpu2 on n2 is far from its neighbours; it counts.

fan n1 1 failed
----
ok

run 3m
----
30 n1 sees fan1: fan 1 failed
30 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
30 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
30 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
150 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
154 srv1 is on n2, running
158 srv2 is on n2, running
162 srv3 is on n2, running
162 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
165 n1 no longer finds riskDifference
165 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
