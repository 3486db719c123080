# bash completion for state-of-ai VERSION; made by: state-of-ai completions bash
_state_of_ai() {
  local cur prev word command=- skip='' count=0 i words='' files='' IFS=$' \t\n'
  cur=${COMP_WORDS[COMP_CWORD]}
  prev=${COMP_WORDS[COMP_CWORD-1]}
  # bash hands --flag=value over as three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $skip ]]; then
      [[ $word == '=' ]] || skip=''
      continue
    fi
    case $word in
      --study|--width|--height|--theme|--lang|--color|--format|--view|--from|--to|--since|--bars|--labels|--where|--sort|--columns|--limit|--output|-o|--figure|--log-format|--map|--equal-rows|--memory|--password-file|--timeout|--max-rows|--week-start|--retention|--unit|--id|--min-requests|--threshold|--apps|--save|--add) skip=1 ;;
      -*) ;;
      help|list|show|table|read|find|sources|export|study|compare|sync|tour|config|completions|man)
        if [[ $command == - && $count == 0 ]]; then command=$word; else ((count++)); fi ;;
      *) ((count++)) ;;
    esac
  done
  case "$command $prev" in
    '- --study') words='' files=1 ;;
    '- --theme') words='auto dark light high-contrast colour-blind' files=1 ;;
    '- --lang') words='en zh' ;;
    '- --color') words='auto always never' ;;
    'list --format') words='text csv tsv json ndjson md' ;;
    'list --lang') words='en zh' ;;
    'list --color') words='auto always never' ;;
    'show --study') words='' files=1 ;;
    'show --labels') words='' files=1 ;;
    'show --theme') words='auto dark light high-contrast colour-blind' files=1 ;;
    'show --lang') words='en zh' ;;
    'show --color') words='auto always never' ;;
    'table --format') words='text csv tsv json ndjson md' ;;
    'table --study') words='' files=1 ;;
    'table --labels') words='' files=1 ;;
    'table --lang') words='en zh' ;;
    'table --color') words='auto always never' ;;
    'read --lang') words='en zh' ;;
    'read --color') words='auto always never' ;;
    'find --format') words='text csv tsv json ndjson md' ;;
    'find --lang') words='en zh' ;;
    'find --color') words='auto always never' ;;
    'sources --format') words='text csv tsv json ndjson md' ;;
    'sources --lang') words='en zh' ;;
    'sources --color') words='auto always never' ;;
    'export --output'|'export -o') words='' files=1 ;;
    'export --format') words='svg png html vega-lite csv' ;;
    'export --study') words='' files=1 ;;
    'export --labels') words='' files=1 ;;
    'export --theme') words='auto dark light high-contrast colour-blind' files=1 ;;
    'export --lang') words='en zh' ;;
    'export --color') words='auto always never' ;;
    'study --format') words='text csv tsv json ndjson md' ;;
    'study --labels') words='' files=1 ;;
    'study --log-format') words='openrouter openrouter-daily litellm litellm-daily otlp langfuse claude-code codex requests' ;;
    'study --equal-rows') words='keep drop' ;;
    'study --password-file') words='' files=1 ;;
    'study --week-start') words='monday sunday' ;;
    'study --retention') words='bounded unbounded' ;;
    'study --unit') words='month week' ;;
    'study --id') words='user key app session' ;;
    'study --theme') words='auto dark light high-contrast colour-blind' files=1 ;;
    'study --lang') words='en zh' ;;
    'study --color') words='auto always never' ;;
    'compare --study') words='' files=1 ;;
    'compare --format') words='text csv tsv json ndjson md' ;;
    'compare --labels') words='' files=1 ;;
    'compare --lang') words='en zh' ;;
    'compare --log-format') words='openrouter openrouter-daily litellm litellm-daily otlp langfuse claude-code codex requests' ;;
    'compare --equal-rows') words='keep drop' ;;
    'compare --password-file') words='' files=1 ;;
    'compare --week-start') words='monday sunday' ;;
    'compare --retention') words='bounded unbounded' ;;
    'compare --unit') words='month week' ;;
    'compare --id') words='user key app session' ;;
    'compare --color') words='auto always never' ;;
    'sync --format') words='text csv tsv json ndjson md' ;;
    'sync --lang') words='en zh' ;;
    'sync --color') words='auto always never' ;;
    'tour --theme') words='auto dark light high-contrast colour-blind' files=1 ;;
    'tour --lang') words='en zh' ;;
    'tour --color') words='auto always never' ;;
    'config --theme') words='auto dark light high-contrast colour-blind' files=1 ;;
    'config --lang') words='en zh' ;;
    'config --color') words='auto always never' ;;
    'completions --color') words='auto always never' ;;
    'man --color') words='auto always never' ;;
    *)
      case "$prev" in --study|--width|--height|--theme|--lang|--color|--format|--view|--from|--to|--since|--bars|--labels|--where|--sort|--columns|--limit|--output|-o|--figure|--log-format|--map|--equal-rows|--memory|--password-file|--timeout|--max-rows|--week-start|--retention|--unit|--id|--min-requests|--threshold|--apps|--save|--add) return ;; esac
      if [[ $cur == -* ]]; then
        case $command in
          -) words='--study --width --height --ascii --braille --plain --mouse --theme --lang --color --help -h --version -V --no-config --offline' ;;
          list) words='--format --lang --help -h --version -V --color --no-config --offline' ;;
          show) words='--width --height --view --study --from --to --since --bars --lines --other-measure --ascii --braille --labels --theme --lang --color --help -h --version -V --no-config --offline' ;;
          table) words='--format --where --sort --columns --limit --view --study --labels --lang --help -h --version -V --color --no-config --offline' ;;
          read) words='--width --lang --color --help -h --version -V --no-config --offline' ;;
          find) words='--limit --format --width --lang --color --help -h --version -V --no-config --offline' ;;
          sources) words='--format --width --lang --color --help -h --version -V --no-config --offline' ;;
          export) words='--output -o --all --format --view --study --labels --theme --width --height --force --lang --help -h --version -V --color --no-config --offline' ;;
          study) words='--figure --view --format --where --sort --columns --limit --labels --log-format --map --demo --users --equal-rows --memory --password-file --timeout --max-rows --duplicates --week-start --retention --unit --id --min-requests --threshold --apps --save --add --force --raw --ascii --braille --plain --mouse --theme --lang --color --help -h --version -V --no-config --offline' ;;
          compare) words='--study --format --where --sort --columns --limit --labels --lang --log-format --map --demo --users --equal-rows --memory --password-file --timeout --max-rows --duplicates --week-start --retention --unit --id --min-requests --threshold --apps --help -h --version -V --color --no-config --offline' ;;
          sync) words='--dry-run --reset --save --format --lang --help -h --version -V --color --no-config --offline' ;;
          tour) words='--theme --lang --color --mouse --braille --ascii --plain --help -h --version -V --no-config --offline' ;;
          config) words='--theme --lang --color --mouse --braille --ascii --plain --help -h --version -V --no-config --offline' ;;
          completions) words='--help -h --version -V --color --no-config --offline' ;;
          man) words='--help -h --version -V --color --no-config --offline' ;;
        esac
      else
        case $command in
          help) [[ $count == 0 ]] && words='list show table read find sources export study compare sync tour config completions man' ;;
          -) if ((count < 8)); then words='list show table read find sources export study compare sync tour config completions man help abstract introduction data-and-method open-vs-closed agentic-inference categories geography retention cost-vs-usage discussion limitations conclusion appendix since-the-report leaderboards 1 token-share-by-source 2 token-volume-by-source table-1 open-tokens-by-author 3 top-open-models 4 open-token-share-by-size 5 open-model-count-by-size 6 open-token-share-by-category 7 chinese-open-share-by-category 8 programming-share-by-source 9 roleplay-share-by-source 10 reasoning-share 11 top-reasoning-models 12 tool-call-share 13 tool-call-share-by-model 14 prompt-length 15 completion-length 16 prompt-length-by-category 17 sequence-length 18 sequence-length-of-programming 19 token-share-by-category 20 programming-spend-by-author 21a tags-of-larger-categories 21b tags-of-smaller-categories 22a categories-of-anthropic 22b categories-of-google 22c categories-of-xai 23a categories-of-openai 23b categories-of-deepseek 23c categories-of-qwen 24 spend-share-by-region table-2 share-by-continent table-3 share-by-country table-4 share-by-language 25a retention-claude-4-sonnet 25b retention-gemini-2-5-pro 25c retention-gemini-2-5-flash 25d retention-gpt-4o-mini 25e retention-llama-4-maverick 25f retention-gemini-2-0-flash 25g retention-deepseek-r1 25h retention-deepseek-v3-0324 26 cost-and-usage-by-category 27 cost-and-usage-by-source 28 cost-and-usage-by-author table-5 cost-and-usage 29a tags-of-roleplay 29b tags-of-programming 29c tags-of-technology volume-retention claims-today since-source-share since-source-tokens since-open-models since-reasoning-share since-author-share since-volume-retention leaderboard-models leaderboard-authors leaderboard-reasoning leaderboard-tools'; [[ -n $cur ]] && words+=' alibaba/tongyi-deepresearch-30b-a3b amazon/nova-lite-v1 amazon/nova-micro-v1 amazon/nova-pro-v1 anthracite-org/magnum-v4-72b anthropic/claude-3-5-haiku anthropic/claude-3-7-sonnet anthropic/claude-3-haiku anthropic/claude-3-opus anthropic/claude-3-sonnet anthropic/claude-3.5-sonnet anthropic/claude-3.5-sonnet-20240620 anthropic/claude-4-opus anthropic/claude-4-sonnet anthropic/claude-4.1-opus anthropic/claude-4.5-haiku anthropic/claude-4.5-opus anthropic/claude-4.5-sonnet anthropic/claude-4.6-opus anthropic/claude-4.6-sonnet anthropic/claude-4.7-opus anthropic/claude-4.8-opus anthropic/claude-5-fable anthropic/claude-fable-5.1 anthropic/claude-opus-5 anthropic/claude-sonnet-5 arcee-ai/trinity-large-preview arcee-ai/trinity-large-thinking baai/bge-m3 bytedance-seed/seed-2.0-mini cognitivecomputations/dolphin-mixtral-8x22b cohere/command-r cohere/command-r-08-2024 cohere/command-r-plus-08-2024 cohere/command-r7b-12-2024 cohere/north-mini-code deepseek/deepseek-chat-v3 deepseek/deepseek-chat-v3-0324 deepseek/deepseek-chat-v3.1 deepseek/deepseek-r1 deepseek/deepseek-r1-0528 deepseek/deepseek-r1-0528-qwen3-8b deepseek/deepseek-r1-distill-llama-70b deepseek/deepseek-r1-distill-llama-8b deepseek/deepseek-r1-distill-qwen-14b deepseek/deepseek-r1-distill-qwen-32b deepseek/deepseek-r1-zero deepseek/deepseek-v3-base deepseek/deepseek-v3.1-terminus deepseek/deepseek-v3.2 deepseek/deepseek-v3.2-exp deepseek/deepseek-v3.2-speciale deepseek/deepseek-v4-flash deepseek/deepseek-v4-flash-0731 deepseek/deepseek-v4-flash-vision-exp deepseek/deepseek-v4-pro deepseek/deepseek-v4-pro-0813 deepseek/deepseek-v4.1-flash dots-studio/dots-3-note-preview google/gemini-2.0-flash-001 google/gemini-2.0-flash-exp google/gemini-2.0-flash-lite-001 google/gemini-2.0-flash-lite-preview-02-05 google/gemini-2.0-flash-thinking-exp-01-21 google/gemini-2.0-flash-thinking-exp-1219 google/gemini-2.0-pro-exp-02-05 google/gemini-2.5-flash google/gemini-2.5-flash-image-preview google/gemini-2.5-flash-lite google/gemini-2.5-flash-lite-preview-06-17 google/gemini-2.5-flash-lite-preview-09-2025 google/gemini-2.5-flash-preview-04-17 google/gemini-2.5-flash-preview-05-20 google/gemini-2.5-flash-preview-09-2025 google/gemini-2.5-pro google/gemini-2.5-pro-exp-03-25 google/gemini-2.5-pro-preview-03-25 google/gemini-2.5-pro-preview-06-05 google/gemini-3-flash-preview google/gemini-3-pro-preview google/gemini-3.1-flash-lite google/gemini-3.1-flash-lite-preview google/gemini-3.1-pro-preview google/gemini-3.1-pro-preview-customtools google/gemini-3.5-flash google/gemini-3.5-flash-lite google/gemini-3.6-flash google/gemini-3.7-flash google/gemini-3.8-flash google/gemini-embedding-001 google/gemini-exp-1206 google/gemini-flash-1.5 google/gemini-flash-1.5-8b google/gemini-pro-1.5 google/gemma-2-27b-it google/gemma-2-9b-it google/gemma-3-12b-it google/gemma-3-27b-it google/gemma-3-4b-it google/gemma-3n-e4b-it google/gemma-4-26b-a4b-it google/gemma-4-31b-it google/learnlm-1.5-pro-experimental gryphe/mythomax-l2-13b inclusionai/ling-2.6-1t inclusionai/ling-2.6-flash inclusionai/ling-3.0-flash inclusionai/ling-3.0-flash-fin inclusionai/ling-3.0-flash-sante inclusionai/ling-3.0-flash-vl inclusionai/ring-2.6-1t intfloat/multilingual-e5-large kwaipilot/kat-coder-pro-v1 liquid/lfm-3b liquid/lfm-40b liquid/lfm-7b meta-llama/llama-3-70b-instruct meta-llama/llama-3-8b-instruct meta-llama/llama-3.1-405b-instruct meta-llama/llama-3.1-70b-instruct meta-llama/llama-3.1-8b-instruct meta-llama/llama-3.2-11b-vision-instruct meta-llama/llama-3.2-1b-instruct meta-llama/llama-3.2-3b-instruct meta-llama/llama-3.3-70b-instruct meta-llama/llama-4-maverick-17b-128e-instruct meta-llama/llama-4-scout-17b-16e-instruct meta-llama/llama-guard-3-8b meta/muse-spark-1.1 meta/muse-spark-1.2 meta/muse-spark-1.2-contributor meta/muse-spark-1.3 meta/muse-spark-1.3-contributor microsoft/mai-ds-r1 microsoft/phi-4 microsoft/wizardlm-2-7b microsoft/wizardlm-2-8x22b minimax/minimax-01 minimax/minimax-m2 minimax/minimax-m2.1 minimax/minimax-m2.5 minimax/minimax-m2.7 minimax/minimax-m3 mistralai/codestral-2501 mistralai/codestral-2508 mistralai/devstral-2512 mistralai/devstral-small-2505 mistralai/devstral-small-2507 mistralai/ministral-14b-2512 mistralai/ministral-3b mistralai/ministral-8b mistralai/ministral-8b-2512 mistralai/mistral-7b-instruct mistralai/mistral-7b-instruct-v0.3 mistralai/mistral-large-2407 mistralai/mistral-large-2411 mistralai/mistral-large-2512 mistralai/mistral-medium-3.5 mistralai/mistral-nemo mistralai/mistral-small mistralai/mistral-small-24b-instruct-2501 mistralai/mistral-small-3.1-24b-instruct mistralai/mistral-small-3.2-24b-instruct mistralai/mistral-tiny mistralai/mixtral-8x22b-instruct mistralai/mixtral-8x7b-instruct moonshotai/kimi-k2 moonshotai/kimi-k2-0905 moonshotai/kimi-k2-thinking moonshotai/kimi-k2.5 moonshotai/kimi-k2.6 moonshotai/kimi-k2.7-code moonshotai/kimi-k3 neversleep/llama-3-lumimaid-8b nex-agi/deepseek-v3.1-nex-n1 nex-agi/nex-n2-mini nex-agi/nex-n2-pro nex-agi/nex-n2.5-pro nousresearch/hermes-2-pro-llama-3-8b nousresearch/hermes-3-llama-3.1-405b nousresearch/hermes-3-llama-3.1-70b nvidia/llama-3.1-nemotron-70b-instruct nvidia/nemotron-3-nano-30b-a3b nvidia/nemotron-3-super-120b-a12b nvidia/nemotron-3-ultra-550b-a55b nvidia/nemotron-3.5-lightning nvidia/nemotron-nano-12b-v2-vl openai/chatgpt-4o-latest openai/codex-mini openai/gpt-3.5-turbo openai/gpt-4.1 openai/gpt-4.1-mini openai/gpt-4.1-nano openai/gpt-4o openai/gpt-4o-2024-08-06 openai/gpt-4o-2024-11-20 openai/gpt-4o-mini openai/gpt-5 openai/gpt-5-chat openai/gpt-5-codex openai/gpt-5-mini openai/gpt-5-nano openai/gpt-5.1 openai/gpt-5.1-chat openai/gpt-5.1-codex openai/gpt-5.2 openai/gpt-5.2-codex openai/gpt-5.3-chat openai/gpt-5.3-codex openai/gpt-5.4 openai/gpt-5.4-mini openai/gpt-5.4-nano openai/gpt-5.5 openai/gpt-5.6-luna openai/gpt-5.6-luna-pro openai/gpt-5.6-sol openai/gpt-5.6-sol-pro openai/gpt-5.6-terra openai/gpt-6-astra openai/gpt-oss-120b openai/gpt-oss-20b openai/gpt-oss-safeguard-20b openai/o1 openai/o1-mini openai/o1-preview openai/o3 openai/o3-mini openai/o3-mini-high openai/o4-mini openai/o4-mini-high openai/text-embedding-3-large openai/text-embedding-3-small openchat/openchat-7b openrouter/andromeda-alpha openrouter/aurora-alpha openrouter/bert-nebulon-alpha openrouter/cypher-alpha openrouter/elephant-alpha openrouter/healer-alpha openrouter/horizon-alpha openrouter/horizon-beta openrouter/hunter-alpha openrouter/optimus-alpha openrouter/owl-alpha openrouter/polaris-alpha openrouter/pony-alpha openrouter/quasar-alpha openrouter/sherlock-dash-alpha openrouter/sherlock-think-alpha openrouter/sonoma-dusk-alpha openrouter/sonoma-sky-alpha perplexity/pplx-embed-v1-0.6B poolside/laguna-m.1 poolside/laguna-s-2.1 poolside/laguna-xs-2.1 poolside/laguna-xs.2 qwen/qwen-2-vl-72b-instruct qwen/qwen-2-vl-7b-instruct qwen/qwen-2.5-72b-instruct qwen/qwen-2.5-7b-instruct qwen/qwen-2.5-coder-32b-instruct qwen/qwen-max qwen/qwen-plus qwen/qwen-turbo qwen/qwen2.5-32b-instruct qwen/qwen2.5-vl-32b-instruct qwen/qwen2.5-vl-72b-instruct qwen/qwen3-14b qwen/qwen3-235b-a22b qwen/qwen3-235b-a22b-2507 qwen/qwen3-235b-a22b-thinking-2507 qwen/qwen3-30b-a3b qwen/qwen3-30b-a3b-instruct-2507 qwen/qwen3-32b qwen/qwen3-8b qwen/qwen3-coder-30b-a3b-instruct qwen/qwen3-coder-480b-a35b qwen/qwen3-coder-next qwen/qwen3-coder-plus qwen/qwen3-embedding-4b qwen/qwen3-embedding-8b qwen/qwen3-next-80b-a3b-instruct qwen/qwen3-next-80b-a3b-thinking qwen/qwen3-vl-235b-a22b-instruct qwen/qwen3-vl-235b-a22b-thinking qwen/qwen3-vl-32b-instruct qwen/qwen3-vl-8b-instruct qwen/qwen3.5-35b-a3b qwen/qwen3.5-397b-a17b qwen/qwen3.5-9b qwen/qwen3.5-flash qwen/qwen3.5-plus qwen/qwen3.6-35b-a3b qwen/qwen3.6-flash qwen/qwen3.6-plus qwen/qwen3.6-plus-preview qwen/qwen3.7-flash qwen/qwen3.7-max qwen/qwen3.7-plus qwen/qwen3.8-27b qwen/qwen3.8-flash qwen/qwen3.8-max qwen/qwen3.8-max-0902 qwen/qwq-32b qwen/qwq-32b-preview sao10k/l3-euryale-70b sao10k/l3.1-euryale-70b sao10k/l3.3-euryale-70b-v2.3 sentence-transformers/all-minilm-l6-v2 stealth/ox-alpha stepfun/step-3.5-flash stepfun/step-3.7-flash tencent/hy3 tencent/hy3-preview tencent/hy4-preview thedrummer/rocinante-12b thedrummer/unslopnemo-12b thinkingmachines/inkling tngtech/deepseek-r1t-chimera tngtech/deepseek-r1t2-chimera tngtech/tng-r1t-chimera upstage/solar-pro4 x-ai/grok-2-1212 x-ai/grok-3-beta x-ai/grok-3-mini x-ai/grok-3-mini-beta x-ai/grok-4 x-ai/grok-4-fast x-ai/grok-4.1-fast x-ai/grok-4.20 x-ai/grok-4.3 x-ai/grok-4.5 x-ai/grok-4.6 x-ai/grok-code-fast-1 xiaomi/mimo-v2-flash xiaomi/mimo-v2-omni xiaomi/mimo-v2-pro xiaomi/mimo-v2.5 xiaomi/mimo-v2.5-pro z-ai/glm-4.5 z-ai/glm-4.5-air z-ai/glm-4.5v z-ai/glm-4.6 z-ai/glm-4.7 z-ai/glm-4.7-flash z-ai/glm-5 z-ai/glm-5-turbo z-ai/glm-5.1 z-ai/glm-5.2 z-ai/glm-5.3 z-ai/glm-5.3-flash z-ai/glm-5v-turbo'; fi ;;
          list) if ((count < 1)); then words='chapters figures datasets models'; fi ;;
          show) if ((count < 1)); then words='1 token-share-by-source 2 token-volume-by-source table-1 open-tokens-by-author 3 top-open-models 4 open-token-share-by-size 5 open-model-count-by-size 6 open-token-share-by-category 7 chinese-open-share-by-category 8 programming-share-by-source 9 roleplay-share-by-source 10 reasoning-share 11 top-reasoning-models 12 tool-call-share 13 tool-call-share-by-model 14 prompt-length 15 completion-length 16 prompt-length-by-category 17 sequence-length 18 sequence-length-of-programming 19 token-share-by-category 20 programming-spend-by-author 21a tags-of-larger-categories 21b tags-of-smaller-categories 22a categories-of-anthropic 22b categories-of-google 22c categories-of-xai 23a categories-of-openai 23b categories-of-deepseek 23c categories-of-qwen 24 spend-share-by-region table-2 share-by-continent table-3 share-by-country table-4 share-by-language 25a retention-claude-4-sonnet 25b retention-gemini-2-5-pro 25c retention-gemini-2-5-flash 25d retention-gpt-4o-mini 25e retention-llama-4-maverick 25f retention-gemini-2-0-flash 25g retention-deepseek-r1 25h retention-deepseek-v3-0324 26 cost-and-usage-by-category 27 cost-and-usage-by-source 28 cost-and-usage-by-author table-5 cost-and-usage 29a tags-of-roleplay 29b tags-of-programming 29c tags-of-technology volume-retention claims-today since-source-share since-source-tokens since-open-models since-reasoning-share since-author-share since-volume-retention leaderboard-models leaderboard-authors leaderboard-reasoning leaderboard-tools'; fi ;;
          table) if ((count < 1)); then words='1 token-share-by-source 2 token-volume-by-source table-1 open-tokens-by-author 3 top-open-models 4 open-token-share-by-size 5 open-model-count-by-size 6 open-token-share-by-category 7 chinese-open-share-by-category 8 programming-share-by-source 9 roleplay-share-by-source 10 reasoning-share 11 top-reasoning-models 12 tool-call-share 13 tool-call-share-by-model 14 prompt-length 15 completion-length 16 prompt-length-by-category 17 sequence-length 18 sequence-length-of-programming 19 token-share-by-category 20 programming-spend-by-author 21a tags-of-larger-categories 21b tags-of-smaller-categories 22a categories-of-anthropic 22b categories-of-google 22c categories-of-xai 23a categories-of-openai 23b categories-of-deepseek 23c categories-of-qwen 24 spend-share-by-region table-2 share-by-continent table-3 share-by-country table-4 share-by-language 25a retention-claude-4-sonnet 25b retention-gemini-2-5-pro 25c retention-gemini-2-5-flash 25d retention-gpt-4o-mini 25e retention-llama-4-maverick 25f retention-gemini-2-0-flash 25g retention-deepseek-r1 25h retention-deepseek-v3-0324 26 cost-and-usage-by-category 27 cost-and-usage-by-source 28 cost-and-usage-by-author table-5 cost-and-usage 29a tags-of-roleplay 29b tags-of-programming 29c tags-of-technology volume-retention claims-today since-source-share since-source-tokens since-open-models since-reasoning-share since-author-share since-volume-retention leaderboard-models leaderboard-authors leaderboard-reasoning leaderboard-tools archived-rankings authors category-map claims conflicts countries model-prices models picture-category-share picture-cost-usage picture-cost-usage-lines picture-fit picture-open-category-share picture-open-model-count-share picture-open-model-share picture-programming-spend-share picture-prompt-length picture-reasoning-share picture-source-share picture-tool-call-share reasoning-check references releases report-titles retention-facts stated table-1 table-2 table-3 table-4 table-5 weekly-context-requests weekly-model-detail weekly-model-tokens weekly-programming-models weekly-programming-totals weekly-source-tokens weekly-tool-calls weekly-totals'; fi ;;
          read) if ((count < 1)); then words='abstract introduction data-and-method open-vs-closed agentic-inference categories geography retention cost-vs-usage discussion limitations conclusion appendix since-the-report leaderboards'; fi ;;
          find) if ((count < 50)); then words=''; fi ;;
          sources) if ((count < 1)); then words='1 token-share-by-source 2 token-volume-by-source table-1 open-tokens-by-author 3 top-open-models 4 open-token-share-by-size 5 open-model-count-by-size 6 open-token-share-by-category 7 chinese-open-share-by-category 8 programming-share-by-source 9 roleplay-share-by-source 10 reasoning-share 11 top-reasoning-models 12 tool-call-share 13 tool-call-share-by-model 14 prompt-length 15 completion-length 16 prompt-length-by-category 17 sequence-length 18 sequence-length-of-programming 19 token-share-by-category 20 programming-spend-by-author 21a tags-of-larger-categories 21b tags-of-smaller-categories 22a categories-of-anthropic 22b categories-of-google 22c categories-of-xai 23a categories-of-openai 23b categories-of-deepseek 23c categories-of-qwen 24 spend-share-by-region table-2 share-by-continent table-3 share-by-country table-4 share-by-language 25a retention-claude-4-sonnet 25b retention-gemini-2-5-pro 25c retention-gemini-2-5-flash 25d retention-gpt-4o-mini 25e retention-llama-4-maverick 25f retention-gemini-2-0-flash 25g retention-deepseek-r1 25h retention-deepseek-v3-0324 26 cost-and-usage-by-category 27 cost-and-usage-by-source 28 cost-and-usage-by-author table-5 cost-and-usage 29a tags-of-roleplay 29b tags-of-programming 29c tags-of-technology volume-retention claims-today since-source-share since-source-tokens since-open-models since-reasoning-share since-author-share since-volume-retention leaderboard-models leaderboard-authors leaderboard-reasoning leaderboard-tools'; fi ;;
          export) if ((count < 1)); then words='1 token-share-by-source 2 token-volume-by-source table-1 open-tokens-by-author 3 top-open-models 4 open-token-share-by-size 5 open-model-count-by-size 6 open-token-share-by-category 7 chinese-open-share-by-category 8 programming-share-by-source 9 roleplay-share-by-source 10 reasoning-share 11 top-reasoning-models 12 tool-call-share 13 tool-call-share-by-model 14 prompt-length 15 completion-length 16 prompt-length-by-category 17 sequence-length 18 sequence-length-of-programming 19 token-share-by-category 20 programming-spend-by-author 21a tags-of-larger-categories 21b tags-of-smaller-categories 22a categories-of-anthropic 22b categories-of-google 22c categories-of-xai 23a categories-of-openai 23b categories-of-deepseek 23c categories-of-qwen 24 spend-share-by-region table-2 share-by-continent table-3 share-by-country table-4 share-by-language 25a retention-claude-4-sonnet 25b retention-gemini-2-5-pro 25c retention-gemini-2-5-flash 25d retention-gpt-4o-mini 25e retention-llama-4-maverick 25f retention-gemini-2-0-flash 25g retention-deepseek-r1 25h retention-deepseek-v3-0324 26 cost-and-usage-by-category 27 cost-and-usage-by-source 28 cost-and-usage-by-author table-5 cost-and-usage 29a tags-of-roleplay 29b tags-of-programming 29c tags-of-technology volume-retention claims-today since-source-share since-source-tokens since-open-models since-reasoning-share since-author-share since-volume-retention leaderboard-models leaderboard-authors leaderboard-reasoning leaderboard-tools'; fi ;;
          study) if ((count < 100000)); then words=''; fi ;;
          compare) if ((count < 100000)); then words='1 token-share-by-source 2 token-volume-by-source table-1 open-tokens-by-author 3 top-open-models 4 open-token-share-by-size 5 open-model-count-by-size 6 open-token-share-by-category 7 chinese-open-share-by-category 8 programming-share-by-source 9 roleplay-share-by-source 10 reasoning-share 11 top-reasoning-models 12 tool-call-share 13 tool-call-share-by-model 14 prompt-length 15 completion-length 16 prompt-length-by-category 17 sequence-length 18 sequence-length-of-programming 19 token-share-by-category 20 programming-spend-by-author 21a tags-of-larger-categories 21b tags-of-smaller-categories 22a categories-of-anthropic 22b categories-of-google 22c categories-of-xai 23a categories-of-openai 23b categories-of-deepseek 23c categories-of-qwen 24 spend-share-by-region table-2 share-by-continent table-3 share-by-country table-4 share-by-language 25a retention-claude-4-sonnet 25b retention-gemini-2-5-pro 25c retention-gemini-2-5-flash 25d retention-gpt-4o-mini 25e retention-llama-4-maverick 25f retention-gemini-2-0-flash 25g retention-deepseek-r1 25h retention-deepseek-v3-0324 26 cost-and-usage-by-category 27 cost-and-usage-by-source 28 cost-and-usage-by-author table-5 cost-and-usage 29a tags-of-roleplay 29b tags-of-programming 29c tags-of-technology volume-retention claims-today since-source-share since-source-tokens since-open-models since-reasoning-share since-author-share since-volume-retention leaderboard-models leaderboard-authors leaderboard-reasoning leaderboard-tools'; fi ;;
          sync) if ((count < 1)); then words='activity'; fi ;;
          tour) if ((count < 0)); then words=''; fi ;;
          config) if ((count < 1)); then words='path schema'; fi ;;
          completions) if ((count < 1)); then words='bash zsh fish powershell'; fi ;;
          man) if ((count < 0)); then words=''; fi ;;
        esac
      fi ;;
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$cur") )
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    IFS=$'\n'
    COMPREPLY+=( $(compgen -f -- "$cur") )
  fi
}
complete -F _state_of_ai state-of-ai
