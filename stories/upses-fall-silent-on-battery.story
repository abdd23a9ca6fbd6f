# Mains fails, and then both UPSes fall silent. A short silence changes nothing; a long one does not save the site: the
# last hold-up that was known, less the time since, decides. (P12)

site pair

ups ups1 runtime 20m

ups ups2 runtime 20m

run 60s

mains off

run 30s

ups ups1 silent
ups ups2 silent

run 10m

run 10m

expect n1 off

expect srv1 off
