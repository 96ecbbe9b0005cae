<#ftl attributes={"name": "Kubernetes NetworkPolicy", "extension": "yaml", "kind": "cloud", "names": "policy 253", "parameters": "namespace - voice [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])? Namespace", "applied": "deployed", "again": "same", "logs": "apart", "translated": "none", "lacks": "icmp, icmpv6, ip, multicast", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks, then run `kubectl apply -f FILE`. Undo: `kubectl delete -f FILE`.",
  "It selects the pods with the label app=" + s.prefix + ". Kubernetes isolates a selected pod: everything that no policy allows is denied from then on, including DNS.",
  "Where clients come through a NodePort or a load balancer, set externalTrafficPolicy: Local in the Service, or pods see the address of a node instead of theirs.",
  "Policies add up, are stateful and allow return traffic automatically. endPort needs a network plug-in that supports it (Kubernetes 1.25 or later).",
  "A NetworkPolicy cannot log; some network plug-ins can, with settings of their own."] />
<#macro block entries word end>
<#if entries?has_content>
  ${word}:
<#list entries as e>
<#list e.peers as g>
<#list g.nets as n>
    - ${end}: # ${g.id}: ${e.service}<#if e.port.setting??>, ${e.port.setting}</#if>
        - ipBlock:
            cidr: "${n.cidr()}"
      ports:
        - protocol: ${e.port.transport()?upper_case}
          port: ${e.port.first()}
<#if !e.port.single()>
          endPort: ${e.port.last()}
</#if>
</#list>
</#list>
</#list>
</#if>
</#macro>
<#if s.entries()?has_content>
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${p.scoped("policy")}
<#if s.param("namespace")?has_content>
  namespace: "${s.param("namespace")}"
</#if>
spec:
  podSelector:
    matchLabels:
      app: "${s.prefix}"
  policyTypes:
<#if s.inbound?has_content>
    - Ingress
</#if>
<#if s.outbound?has_content>
    - Egress
</#if>
</#if>
<@block s.inbound "ingress" "from" />
<@block s.outbound "egress" "to" />
