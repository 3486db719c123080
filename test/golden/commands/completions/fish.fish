# fish completion for state-of-ai VERSION; made by: state-of-ai completions fish

function __state_of_ai_chapters
    printf '%s\t%s\n' \
        abstract 'Abstract' \
        introduction 'Introduction' \
        data-and-method 'Data and method' \
        open-vs-closed 'Open vs closed' \
        agentic-inference 'Agentic inference' \
        categories 'Categories' \
        geography 'Geography' \
        retention 'Retention' \
        cost-vs-usage 'Cost vs usage' \
        discussion 'Discussion' \
        limitations 'Limitations' \
        conclusion 'Conclusion' \
        appendix 'Appendix' \
        since-the-report 'Since the report' \
        leaderboards 'Leaderboards'
end

function __state_of_ai_figures
    printf '%s\t%s\n' \
        1 'Who served the tokens: closed, Chinese open and other open models' \
        token-share-by-source 'Who served the tokens: closed, Chinese open and other open models' \
        2 'Weekly tokens by source type' \
        token-volume-by-source 'Weekly tokens by source type' \
        table-1 'Open tokens by author' \
        open-tokens-by-author 'Open tokens by author' \
        3 'The top fifteen open models' \
        top-open-models 'The top fifteen open models' \
        4 'Open use by size' \
        open-token-share-by-size 'Open use by size' \
        5 'How many open models of each size' \
        open-model-count-by-size 'How many open models of each size' \
        6 'What open models are used for' \
        open-token-share-by-category 'What open models are used for' \
        7 'What Chinese open models are used for' \
        chinese-open-share-by-category 'What Chinese open models are used for' \
        8 'Who answers programming requests' \
        programming-share-by-source 'Who answers programming requests' \
        9 'Roleplay tokens by source type' \
        roleplay-share-by-source 'Roleplay tokens by source type' \
        10 'Reasoning models\' share' \
        reasoning-share 'Reasoning models\' share' \
        11 'The leading reasoning models' \
        top-reasoning-models 'The leading reasoning models' \
        12 'Requests that end in a tool call' \
        tool-call-share 'Requests that end in a tool call' \
        13 'Which models call tools' \
        tool-call-share-by-model 'Which models call tools' \
        14 'Prompts get longer' \
        prompt-length 'Prompts get longer' \
        15 'Answers get longer' \
        completion-length 'Answers get longer' \
        16 'Programming prompts drive the growth' \
        prompt-length-by-category 'Programming prompts drive the growth' \
        17 'Requests get longer' \
        sequence-length 'Requests get longer' \
        18 'Request length, programming against all' \
        sequence-length-of-programming 'Request length, programming against all' \
        19 'What the tokens were for' \
        token-share-by-category 'What the tokens were for' \
        20 'Who is paid for programming' \
        programming-spend-by-author 'Who is paid for programming' \
        21a 'Inside the six largest categories' \
        tags-of-larger-categories 'Inside the six largest categories' \
        21b 'Inside the next six categories' \
        tags-of-smaller-categories 'Inside the next six categories' \
        22a 'Anthropic\'s mix' \
        categories-of-anthropic 'Anthropic\'s mix' \
        22b 'Google\'s mix' \
        categories-of-google 'Google\'s mix' \
        22c 'xAI\'s mix' \
        categories-of-xai 'xAI\'s mix' \
        23a 'OpenAI\'s mix' \
        categories-of-openai 'OpenAI\'s mix' \
        23b 'DeepSeek\'s mix' \
        categories-of-deepseek 'DeepSeek\'s mix' \
        23c 'Qwen\'s mix' \
        categories-of-qwen 'Qwen\'s mix' \
        24 'Spend by region' \
        spend-share-by-region 'Spend by region' \
        table-2 'Tokens by continent' \
        share-by-continent 'Tokens by continent' \
        table-3 'Tokens by country' \
        share-by-country 'Tokens by country' \
        table-4 'Tokens by language' \
        share-by-language 'Tokens by language' \
        25a 'Retention of Claude Sonnet 4' \
        retention-claude-4-sonnet 'Retention of Claude Sonnet 4' \
        25b 'Retention of Gemini 2.5 Pro' \
        retention-gemini-2-5-pro 'Retention of Gemini 2.5 Pro' \
        25c 'Retention of Gemini 2.5 Flash' \
        retention-gemini-2-5-flash 'Retention of Gemini 2.5 Flash' \
        25d 'Retention of GPT-4o-mini' \
        retention-gpt-4o-mini 'Retention of GPT-4o-mini' \
        25e 'Retention of Llama 4 Maverick' \
        retention-llama-4-maverick 'Retention of Llama 4 Maverick' \
        25f 'Retention of Gemini 2.0 Flash' \
        retention-gemini-2-0-flash 'Retention of Gemini 2.0 Flash' \
        25g 'Retention of DeepSeek R1' \
        retention-deepseek-r1 'Retention of DeepSeek R1' \
        25h 'Retention of DeepSeek V3 0324' \
        retention-deepseek-v3-0324 'Retention of DeepSeek V3 0324' \
        26 'Cost and use by category' \
        cost-and-usage-by-category 'Cost and use by category' \
        27 'Cost and use by model, open or closed' \
        cost-and-usage-by-source 'Cost and use by model, open or closed' \
        28 'Cost and use by model, by author' \
        cost-and-usage-by-author 'Cost and use by model, by author' \
        table-5 'Cost and use of eight example models' \
        cost-and-usage 'Cost and use of eight example models' \
        29a 'Inside roleplay' \
        tags-of-roleplay 'Inside roleplay' \
        29b 'Inside programming' \
        tags-of-programming 'Inside programming' \
        29c 'Inside technology' \
        tags-of-technology 'Inside technology' \
        volume-retention 'Volume retention of the report\'s models' \
        at-a-glance 'The report at a glance' \
        claims-today 'The report\'s claims against today\'s public data' \
        since-source-share 'Who serves the tokens since the report' \
        since-source-tokens 'Weekly tokens by source type since the report' \
        since-open-models 'The leading open models now' \
        since-reasoning-share 'Reasoning models\' share now' \
        since-author-share 'Token share by author since the report' \
        since-volume-retention 'How launches since the report keep their traffic' \
        leaderboard-models 'Models by tokens' \
        leaderboard-authors 'Authors by tokens' \
        leaderboard-reasoning 'Reasoning models by tokens' \
        leaderboard-tools 'Models by tool calls'
end

function __state_of_ai_datasets
    printf '%s\t%s\n' \
        archived-rankings 'Weeks as the rankings page had them' \
        authors 'Authors' \
        category-map 'Words for a category' \
        claims 'Headline claims and how to test them again' \
        conflicts 'Where the report disagrees' \
        countries 'Countries' \
        list-prices 'List prices by date' \
        model-aliases 'Other names of models' \
        model-prefixes 'What stands before names of models' \
        model-prices 'List prices' \
        models 'Models' \
        picture-category-share 'Figure 19 as pictured: categories of all models' \
        picture-cost-usage 'Figure 27 as pictured: cost and use of models' \
        picture-cost-usage-lines 'Figure 27 as pictured: its two lines' \
        picture-fit 'How near public data come to the pictures' \
        picture-open-category-share 'Figure 6 as pictured: categories of open models' \
        picture-open-model-count-share 'Figure 5 as pictured: open models by size, as a count' \
        picture-open-model-share 'Figure 3 as pictured: top 15 open models' \
        picture-programming-spend-share 'Figure 20 as pictured: programming spend by author' \
        picture-prompt-length 'Figure 16 as pictured: prompt length by category' \
        picture-reasoning-share 'Figure 10 as pictured: reasoning models' \
        picture-source-share 'Figure 1 as pictured: share by source type' \
        picture-tool-call-share 'Figure 13 as pictured: tool-call tokens of ten models' \
        reasoning-check 'Reasoning by default, checked by use' \
        references 'What the report refers to' \
        releases 'Releases marked in figure 1' \
        report-titles 'The report’s own titles of its figures' \
        retention-facts 'What is known of the retention curves' \
        stated 'What the report states' \
        table-1 'Open-weight tokens by author' \
        table-2 'Tokens by continent' \
        table-3 'Tokens by country' \
        table-4 'Tokens by prompt language' \
        table-5 'Example models by segment' \
        weekly-context-requests 'Requests per week by prompt length' \
        weekly-model-detail 'Prompts, completions and requests of the largest models' \
        weekly-model-tokens 'Tokens per week and model' \
        weekly-programming-models 'Programming tokens per week and model' \
        weekly-programming-totals 'Programming tokens per week' \
        weekly-source-tokens 'Tokens per week and source type' \
        weekly-tool-calls 'Tool calls per week and model' \
        weekly-totals 'Total tokens per week'
end

function __state_of_ai_models
    printf '%s\t%s\n' \
        01-ai/yi-34b-chat 'Yi 34B Chat' \
        agentica-org/deepcoder-14b-preview 'DeepCoder 14B Preview' \
        ai21/jamba-1.5-large 'Jamba 1.5 Large' \
        ai21/jamba-1.5-mini 'Jamba 1.5 Mini' \
        ai21/jamba-large-1.7 'Jamba Large 1.7' \
        ai21/jamba-mini-1.7 'Jamba Mini 1.7' \
        aion-labs/aion-1.0 'Aion-1.0' \
        aion-labs/aion-2.0 'Aion-2.0' \
        alibaba/tongyi-deepresearch-30b-a3b 'Tongyi DeepResearch 30B A3B' \
        allenai/olmo-2-0325-32b-instruct 'Olmo 2 32B Instruct' \
        allenai/olmo-3-32b-think 'Olmo 3 32B Think' \
        alpindale/goliath-120b 'Goliath 120B' \
        amazon/nova-2-lite-v1 'Nova 2 Lite' \
        amazon/nova-2-pro-preview 'Nova 2 Pro Preview' \
        amazon/nova-2-sonic-v1 'Nova 2 Sonic' \
        amazon/nova-lite-v1 'Nova Lite 1.0' \
        amazon/nova-micro-v1 'Nova Micro 1.0' \
        amazon/nova-premier-v1 'Nova Premier 1.0' \
        amazon/nova-pro-v1 'Nova Pro 1.0' \
        amazon/nova-sonic-v1 'Nova Sonic 1.0' \
        amazon/titan-embed-image-v1 'Titan Multimodal Embeddings G1' \
        amazon/titan-embed-text-v1 'Titan Embeddings G1 Text' \
        amazon/titan-embed-text-v2 'Titan Text Embeddings V2' \
        amazon/titan-text-express-v1 'Titan Text Express' \
        amazon/titan-text-lite-v1 'Titan Text Lite' \
        amazon/titan-text-premier-v1 'Titan Text Premier' \
        anthracite-org/magnum-v4-72b 'Magnum v4 72B' \
        anthropic/claude-2 'Claude 2' \
        anthropic/claude-2.1 'Claude 2.1' \
        anthropic/claude-3-5-haiku 'Claude 3.5 Haiku' \
        anthropic/claude-3-7-sonnet 'Claude 3.7 Sonnet' \
        anthropic/claude-3-haiku 'Claude 3 Haiku' \
        anthropic/claude-3-opus 'Claude 3 Opus' \
        anthropic/claude-3-sonnet 'Claude 3 Sonnet' \
        anthropic/claude-3.5-sonnet 'Claude 3.5 Sonnet' \
        anthropic/claude-3.5-sonnet-20240620 'Claude 3.5 Sonnet (2024-06-20)' \
        anthropic/claude-4-opus 'Claude Opus 4' \
        anthropic/claude-4-sonnet 'Claude Sonnet 4' \
        anthropic/claude-4.1-opus 'Claude Opus 4.1' \
        anthropic/claude-4.5-haiku 'Claude Haiku 4.5' \
        anthropic/claude-4.5-opus 'Claude Opus 4.5' \
        anthropic/claude-4.5-sonnet 'Claude Sonnet 4.5' \
        anthropic/claude-4.6-opus 'Claude Opus 4.6' \
        anthropic/claude-4.6-sonnet 'Claude Sonnet 4.6' \
        anthropic/claude-4.7-opus 'Claude Opus 4.7' \
        anthropic/claude-4.8-opus 'Claude Opus 4.8' \
        anthropic/claude-5-fable 'Claude Fable 5' \
        anthropic/claude-fable-5.1 'Claude Fable 5.1' \
        anthropic/claude-fable-latest 'Claude Fable (latest)' \
        anthropic/claude-haiku-latest 'Claude Haiku (latest)' \
        anthropic/claude-instant-1 'Claude Instant' \
        anthropic/claude-opus-5 'Claude Opus 5' \
        anthropic/claude-opus-latest 'Claude Opus (latest)' \
        anthropic/claude-sonnet-5 'Claude Sonnet 5' \
        anthropic/claude-sonnet-latest 'Claude Sonnet (latest)' \
        arcee-ai/coder-large 'Coder Large' \
        arcee-ai/trinity-large-preview 'Trinity Large Preview' \
        arcee-ai/trinity-large-thinking 'Trinity Large Thinking' \
        arcee-ai/trinity-mini 'Trinity Mini' \
        arcee-ai/virtuoso-large 'Virtuoso Large' \
        arliai/qwq-32b-arliai-rpr-v1 'QwQ 32B RpR v1' \
        baai/bge-base-en-v1.5 'BGE Base EN v1.5' \
        baai/bge-large-en-v1.5 'BGE Large EN v1.5' \
        baai/bge-m3 'bge-m3' \
        baai/bge-reranker-v2-m3 'BGE Reranker v2 M3' \
        baai/bge-small-en-v1.5 'BGE Small EN v1.5' \
        baidu/ernie-4.5-21b-a3b 'ERNIE 4.5 21B A3B' \
        baidu/ernie-4.5-21b-a3b-thinking 'ERNIE 4.5 21B A3B Thinking' \
        baidu/ernie-4.5-300b-a47b 'ERNIE 4.5 300B A47B' \
        baidu/ernie-4.5-vl-28b-a3b 'ERNIE 4.5 VL 28B A3B' \
        baidu/ernie-4.5-vl-424b-a47b 'ERNIE 4.5 VL 424B A47B' \
        bytedance-seed/seed-1.6 'Seed 1.6' \
        bytedance-seed/seed-1.6-flash 'Seed 1.6 Flash' \
        bytedance-seed/seed-2.0-lite 'Seed 2.0 Lite' \
        bytedance-seed/seed-2.0-mini 'Seed-2.0-Mini' \
        bytedance-seed/seed-oss-36b-instruct 'Seed OSS 36B Instruct' \
        bytedance/ui-tars-1.5-7b 'UI-TARS 1.5 7B' \
        cognitivecomputations/dolphin-mistral-24b-venice-edition 'Dolphin Mistral 24B Venice Edition' \
        cognitivecomputations/dolphin-mixtral-8x22b 'Dolphin 2.9.2 Mixtral 8x22B 🐬' \
        cognitivecomputations/dolphin-mixtral-8x7b 'Dolphin Mixtral 8x7B' \
        cognitivecomputations/dolphin3.0-mistral-24b 'Dolphin 3.0 Mistral 24B' \
        cognitivecomputations/dolphin3.0-r1-mistral-24b 'Dolphin 3.0 R1 Mistral 24B' \
        cohere/c4ai-aya-expanse-32b 'Aya Expanse 32B' \
        cohere/c4ai-aya-expanse-8b 'Aya Expanse 8B' \
        cohere/command 'Cohere Command' \
        cohere/command-a 'Command A' \
        cohere/command-a-reasoning 'Command A Reasoning' \
        cohere/command-a-translate 'Command A Translate' \
        cohere/command-a-vision 'Command A Vision' \
        cohere/command-light 'Command Light' \
        cohere/command-r 'Command R' \
        cohere/command-r-08-2024 'Command R (08-2024)' \
        cohere/command-r-plus 'Command R+' \
        cohere/command-r-plus-08-2024 'Command R+ (08-2024)' \
        cohere/command-r7b-12-2024 'Command R7B (12-2024)' \
        cohere/command-r7b-arabic-02-2025 'Command R7B Arabic' \
        cohere/embed-english-light-v3.0 'Cohere Embed English Light v3' \
        cohere/embed-english-v3.0 'Cohere Embed English v3' \
        cohere/embed-multilingual-light-v3.0 'Cohere Embed Multilingual Light v3' \
        cohere/embed-multilingual-v3.0 'Cohere Embed Multilingual v3' \
        cohere/embed-v4.0 'Cohere Embed v4' \
        cohere/north-mini-code 'North Mini Code' \
        cohere/rerank-english-v3.0 'Cohere Rerank English v3' \
        cohere/rerank-multilingual-v3.0 'Cohere Rerank Multilingual v3' \
        cohere/rerank-v3.5 'Cohere Rerank 3.5' \
        databricks/dbrx-instruct 'DBRX Instruct' \
        deepseek/deepseek-chat 'DeepSeek Chat (latest)' \
        deepseek/deepseek-chat-v3 'DeepSeek V3' \
        deepseek/deepseek-chat-v3-0324 'DeepSeek V3 0324' \
        deepseek/deepseek-chat-v3.1 'DeepSeek V3.1' \
        deepseek/deepseek-coder 'DeepSeek Coder (latest)' \
        deepseek/deepseek-coder-v2 'DeepSeek Coder V2' \
        deepseek/deepseek-prover-v2 'DeepSeek Prover V2' \
        deepseek/deepseek-r1 'DeepSeek R1' \
        deepseek/deepseek-r1-0528 'DeepSeek R1 0528' \
        deepseek/deepseek-r1-0528-qwen3-8b 'DeepSeek R1 0528 Qwen3 8B' \
        deepseek/deepseek-r1-distill-llama-70b 'DeepSeek R1 Distill Llama 70B' \
        deepseek/deepseek-r1-distill-llama-8b 'DeepSeek R1 Distill Llama 8B' \
        deepseek/deepseek-r1-distill-qwen-1.5b 'DeepSeek R1 Distill Qwen 1.5B' \
        deepseek/deepseek-r1-distill-qwen-14b 'DeepSeek R1 Distill Qwen 14B' \
        deepseek/deepseek-r1-distill-qwen-32b 'DeepSeek R1 Distill Qwen 32B' \
        deepseek/deepseek-r1-distill-qwen-7b 'DeepSeek R1 Distill Qwen 7B' \
        deepseek/deepseek-r1-zero 'DeepSeek R1 Zero' \
        deepseek/deepseek-reasoner 'DeepSeek Reasoner (latest)' \
        deepseek/deepseek-v2.5 'DeepSeek V2.5' \
        deepseek/deepseek-v3-base 'DeepSeek V3 Base' \
        deepseek/deepseek-v3.1-terminus 'DeepSeek V3.1 Terminus' \
        deepseek/deepseek-v3.2 'DeepSeek V3.2' \
        deepseek/deepseek-v3.2-exp 'DeepSeek V3.2 Exp' \
        deepseek/deepseek-v3.2-speciale 'DeepSeek V3.2 Speciale' \
        deepseek/deepseek-v4-flash 'DeepSeek V4 Flash 0423' \
        deepseek/deepseek-v4-flash-0731 'DeepSeek V4 Flash 0731' \
        deepseek/deepseek-v4-flash-vision-exp 'DeepSeek V4 Flash Vision Exp' \
        deepseek/deepseek-v4-pro 'DeepSeek V4 Pro' \
        deepseek/deepseek-v4-pro-0813 'DeepSeek V4 Pro 0813' \
        deepseek/deepseek-v4.1-flash 'DeepSeek V4.1 Flash' \
        dots-studio/dots-3-note-preview 'Dots3-Note Preview' \
        google/codegemma-7b-it 'CodeGemma 7B' \
        google/embedding-001 'Embedding 001' \
        google/gemini-2.0-flash-001 'Gemini 2.0 Flash' \
        google/gemini-2.0-flash-exp 'Gemini 2.0 Flash Experimental' \
        google/gemini-2.0-flash-lite-001 'Gemini 2.0 Flash Lite' \
        google/gemini-2.0-flash-lite-preview-02-05 'Gemini 2.0 Flash Lite Preview 02-05' \
        google/gemini-2.0-flash-live-001 'Gemini 2.0 Flash Live' \
        google/gemini-2.0-flash-preview-image-generation 'Gemini 2.0 Flash Image Generation' \
        google/gemini-2.0-flash-thinking-exp-01-21 'Gemini 2.0 Flash Thinking Experimental 01-21' \
        google/gemini-2.0-flash-thinking-exp-1219 'Gemini 2.0 Flash Thinking Experimental 12-19' \
        google/gemini-2.0-pro-exp-02-05 'Gemini 2.0 Pro Experimental 02-05' \
        google/gemini-2.5-computer-use-preview-10-2025 'Gemini 2.5 Computer Use' \
        google/gemini-2.5-flash 'Gemini 2.5 Flash' \
        google/gemini-2.5-flash-image 'Gemini 2.5 Flash Image' \
        google/gemini-2.5-flash-image-preview 'Gemini 2.5 Flash Image Preview (Nano Banana)' \
        google/gemini-2.5-flash-lite 'Gemini 2.5 Flash Lite' \
        google/gemini-2.5-flash-lite-preview-06-17 'Gemini 2.5 Flash Lite Preview 06-17' \
        google/gemini-2.5-flash-lite-preview-09-2025 'Gemini 2.5 Flash Lite Preview 09-2025' \
        google/gemini-2.5-flash-native-audio 'Gemini 2.5 Flash Native Audio' \
        google/gemini-2.5-flash-preview-04-17 'Gemini 2.5 Flash Preview 04-17' \
        google/gemini-2.5-flash-preview-05-20 'Gemini 2.5 Flash Preview 05-20' \
        google/gemini-2.5-flash-preview-09-2025 'Gemini 2.5 Flash Preview 09-2025' \
        google/gemini-2.5-flash-preview-tts 'Gemini 2.5 Flash TTS' \
        google/gemini-2.5-pro 'Gemini 2.5 Pro' \
        google/gemini-2.5-pro-exp-03-25 'Gemini 2.5 Pro Experimental' \
        google/gemini-2.5-pro-preview-03-25 'Gemini 2.5 Pro Preview 05-06' \
        google/gemini-2.5-pro-preview-06-05 'Gemini 2.5 Pro Preview 06-05' \
        google/gemini-2.5-pro-preview-tts 'Gemini 2.5 Pro TTS' \
        google/gemini-3-flash-preview 'Gemini 3 Flash Preview' \
        google/gemini-3-pro-image 'Gemini 3 Pro Image' \
        google/gemini-3-pro-preview 'Gemini 3 Pro Preview' \
        google/gemini-3.1-flash-image 'Gemini 3.1 Flash Image' \
        google/gemini-3.1-flash-lite 'Gemini 3.1 Flash Lite' \
        google/gemini-3.1-flash-lite-image 'Gemini 3.1 Flash Lite Image' \
        google/gemini-3.1-flash-lite-preview 'Gemini 3.1 Flash Lite Preview' \
        google/gemini-3.1-pro-preview 'Gemini 3.1 Pro Preview' \
        google/gemini-3.1-pro-preview-customtools 'Gemini 3.1 Pro Preview Custom Tools' \
        google/gemini-3.5-flash 'Gemini 3.5 Flash' \
        google/gemini-3.5-flash-lite 'Gemini 3.5 Flash Lite' \
        google/gemini-3.6-flash 'Gemini 3.6 Flash' \
        google/gemini-3.7-flash 'Gemini 3.7 Flash' \
        google/gemini-3.8-flash 'Gemini 3.8 Flash' \
        google/gemini-embedding-001 'Gemini Embedding 001' \
        google/gemini-embedding-2 'Gemini Embedding 2' \
        google/gemini-exp-1114 'Gemini Experimental 1114' \
        google/gemini-exp-1121 'Gemini Experimental 1121' \
        google/gemini-exp-1206 'Gemini Experimental 1206' \
        google/gemini-flash-1.5 'Gemini 1.5 Flash' \
        google/gemini-flash-1.5-8b 'Gemini 1.5 Flash 8B' \
        google/gemini-flash-latest 'Gemini Flash (latest)' \
        google/gemini-flash-lite-latest 'Gemini Flash Lite (latest)' \
        google/gemini-pro 'Gemini 1.0 Pro' \
        google/gemini-pro-1.5 'Gemini 1.5 Pro' \
        google/gemini-pro-latest 'Gemini Pro (latest)' \
        google/gemini-pro-vision 'Gemini 1.0 Pro Vision' \
        google/gemini-robotics-er-1.5-preview 'Gemini Robotics-ER 1.5' \
        google/gemma-2-27b-it 'Gemma 2 27B' \
        google/gemma-2-2b-it 'Gemma 2 2B' \
        google/gemma-2-9b-it 'Gemma 2 9B' \
        google/gemma-3-12b-it 'Gemma 3 12B' \
        google/gemma-3-1b-it 'Gemma 3 1B' \
        google/gemma-3-27b-it 'Gemma 3 27B' \
        google/gemma-3-4b-it 'Gemma 3 4B' \
        google/gemma-3n-e2b-it 'Gemma 3n 2B' \
        google/gemma-3n-e4b-it 'Gemma 3n 4B' \
        google/gemma-4-26b-a4b-it 'Gemma 4 26B A4B' \
        google/gemma-4-31b-it 'Gemma 4 31B' \
        google/gemma-7b-it 'Gemma 7B' \
        google/learnlm-1.5-pro-experimental 'LearnLM 1.5 Pro Experimental' \
        google/palm-2-chat-bison 'PaLM 2 Chat' \
        google/palm-2-codechat-bison 'PaLM 2 Code Chat' \
        google/text-bison 'PaLM 2 Text' \
        google/text-embedding-004 'Text Embedding 004' \
        google/text-embedding-005 'Text Embedding 005' \
        google/text-multilingual-embedding-002 'Text Multilingual Embedding 002' \
        gryphe/mythomax-l2-13b 'MythoMax 13B' \
        huggingfaceh4/zephyr-7b-beta 'Zephyr 7B Beta' \
        ibm-granite/granite-3-2b-instruct 'Granite 3 2B Instruct' \
        ibm-granite/granite-3-8b-instruct 'Granite 3 8B Instruct' \
        ibm-granite/granite-3.0-2b-instruct 'Granite 3.0 2B Instruct' \
        ibm-granite/granite-3.0-8b-instruct 'Granite 3.0 8B Instruct' \
        ibm-granite/granite-3.1-2b-instruct 'Granite 3.1 2B Instruct' \
        ibm-granite/granite-3.1-8b-instruct 'Granite 3.1 8B Instruct' \
        ibm-granite/granite-3.2-2b-instruct 'Granite 3.2 2B Instruct' \
        ibm-granite/granite-3.2-8b-instruct 'Granite 3.2 8B Instruct' \
        ibm-granite/granite-3.3-2b-instruct 'Granite 3.3 2B Instruct' \
        ibm-granite/granite-3.3-8b-instruct 'Granite 3.3 8B Instruct' \
        ibm-granite/granite-4.0-h-micro 'Granite 4.0 Micro' \
        ibm-granite/granite-4.1-8b 'Granite 4.1 8B' \
        inception/mercury 'Mercury' \
        inception/mercury-2 'Mercury 2' \
        inception/mercury-coder 'Mercury Coder' \
        inclusionai/ling-2.6-1t 'Ling-2.6-1T' \
        inclusionai/ling-2.6-flash 'Ling-2.6-flash' \
        inclusionai/ling-3.0-flash 'Ling-3.0-flash' \
        inclusionai/ling-3.0-flash-fin 'Ling 3.0 Flash Fin' \
        inclusionai/ling-3.0-flash-sante 'Ling 3.0 Flash Sante' \
        inclusionai/ling-3.0-flash-vl 'Ling 3.0 Flash VL' \
        inclusionai/ring-2.6-1t 'Ring-2.6-1T' \
        inflection/inflection-3-pi 'Inflection 3 Pi' \
        inflection/inflection-3-productivity 'Inflection 3 Productivity' \
        intfloat/e5-large-v2 'E5 Large v2' \
        intfloat/multilingual-e5-large 'Multilingual-E5-Large' \
        jinaai/jina-embeddings-v3 'Jina Embeddings v3' \
        kwaipilot/kat-coder-pro-v1 'KAT-Coder-Pro V1' \
        kwaipilot/kat-coder-pro-v2 'KAT-Coder-Pro V2' \
        liquid/lfm-2-24b-a2b 'LFM2 24B A2B' \
        liquid/lfm-2.5-1.2b-instruct 'LFM2.5 1.2B Instruct' \
        liquid/lfm-2.5-1.2b-thinking 'LFM2.5 1.2B Thinking' \
        liquid/lfm-3b 'LFM 3B' \
        liquid/lfm-40b 'LFM 40B MoE' \
        liquid/lfm-7b 'LFM 7B' \
        liquid/lfm2-8b-a1b 'LFM2 8B A1B' \
        mancer/weaver 'Weaver' \
        meituan/longcat-flash-chat 'LongCat Flash Chat' \
        meta-llama/codellama-13b-instruct 'Code Llama 13B Instruct' \
        meta-llama/codellama-34b-instruct 'Code Llama 34B Instruct' \
        meta-llama/codellama-70b-instruct 'Code Llama 70B Instruct' \
        meta-llama/codellama-7b-instruct 'Code Llama 7B Instruct' \
        meta-llama/llama-2-13b-chat 'Llama 2 13B Chat' \
        meta-llama/llama-2-70b-chat 'Llama 2 70B Chat' \
        meta-llama/llama-2-7b-chat 'Llama 2 7B Chat' \
        meta-llama/llama-3-70b-instruct 'Llama 3 70B Instruct' \
        meta-llama/llama-3-8b-instruct 'Llama 3 8B Instruct' \
        meta-llama/llama-3.1-405b 'Llama 3.1 405B (base)' \
        meta-llama/llama-3.1-405b-instruct 'Llama 3.1 405B Instruct' \
        meta-llama/llama-3.1-70b-instruct 'Llama 3.1 70B Instruct' \
        meta-llama/llama-3.1-8b-instruct 'Llama 3.1 8B Instruct' \
        meta-llama/llama-3.2-11b-vision-instruct 'Llama 3.2 11B Vision Instruct' \
        meta-llama/llama-3.2-1b-instruct 'Llama 3.2 1B Instruct' \
        meta-llama/llama-3.2-3b-instruct 'Llama 3.2 3B Instruct' \
        meta-llama/llama-3.2-90b-vision-instruct 'Llama 3.2 90B Vision Instruct' \
        meta-llama/llama-3.3-70b-instruct 'Llama 3.3 70B Instruct' \
        meta-llama/llama-4-maverick-17b-128e-instruct 'Llama 4 Maverick' \
        meta-llama/llama-4-scout-17b-16e-instruct 'Llama 4 Scout' \
        meta-llama/llama-guard-2-8b 'Llama Guard 2 8B' \
        meta-llama/llama-guard-3-8b 'Llama Guard 3 8B' \
        meta-llama/llama-guard-4-12b 'Llama Guard 4 12B' \
        meta-llama/llama-prompt-guard-2-22m 'Llama Prompt Guard 2 22M' \
        meta-llama/llama-prompt-guard-2-86m 'Llama Prompt Guard 2 86M' \
        meta/muse-spark-1.1 'Muse Spark 1.1' \
        meta/muse-spark-1.2 'Muse Spark 1.2' \
        meta/muse-spark-1.2-contributor 'Muse Spark 1.2 Contributor' \
        meta/muse-spark-1.3 'Muse Spark 1.3' \
        meta/muse-spark-1.3-contributor 'Muse Spark 1.3 Contributor' \
        microsoft/mai-ds-r1 'MAI DS R1' \
        microsoft/phi-3-medium-128k-instruct 'Phi-3 Medium 128K Instruct' \
        microsoft/phi-3-mini-128k-instruct 'Phi-3 Mini 128K Instruct' \
        microsoft/phi-3.5-mini-128k-instruct 'Phi-3.5 Mini 128K Instruct' \
        microsoft/phi-3.5-moe-instruct 'Phi-3.5 MoE Instruct' \
        microsoft/phi-4 'Phi 4' \
        microsoft/phi-4-mini-instruct 'Phi-4 Mini Instruct' \
        microsoft/phi-4-mini-reasoning 'Phi-4 Mini Reasoning' \
        microsoft/phi-4-multimodal-instruct 'Phi-4 Multimodal Instruct' \
        microsoft/phi-4-reasoning 'Phi-4 Reasoning' \
        microsoft/phi-4-reasoning-plus 'Phi-4 Reasoning Plus' \
        microsoft/wizardlm-2-7b 'WizardLM-2 7B' \
        microsoft/wizardlm-2-8x22b 'WizardLM-2 8x22B' \
        minimax/minimax-01 'MiniMax-01' \
        minimax/minimax-m1 'MiniMax M1' \
        minimax/minimax-m2 'MiniMax M2' \
        minimax/minimax-m2-her 'MiniMax M2-her' \
        minimax/minimax-m2.1 'MiniMax M2.1' \
        minimax/minimax-m2.5 'MiniMax M2.5' \
        minimax/minimax-m2.7 'MiniMax M2.7' \
        minimax/minimax-m3 'MiniMax M3' \
        mistralai/codestral 'Codestral (latest)' \
        mistralai/codestral-2405 'Codestral 2405' \
        mistralai/codestral-2501 'Codestral 2501' \
        mistralai/codestral-2508 'Codestral 2508' \
        mistralai/codestral-embed 'Codestral Embed' \
        mistralai/codestral-mamba 'Codestral Mamba' \
        mistralai/devstral-2512 'Devstral 2 2512' \
        mistralai/devstral-medium 'Devstral Medium' \
        mistralai/devstral-small-2505 'Devstral Small 2505' \
        mistralai/devstral-small-2507 'Devstral Small 1.1' \
        mistralai/devstral-small-2512 'Devstral Small 2' \
        mistralai/magistral-medium 'Magistral Medium (latest)' \
        mistralai/magistral-medium-2506 'Magistral Medium 2506' \
        mistralai/magistral-medium-2507 'Magistral Medium 2507' \
        mistralai/magistral-medium-2509 'Magistral Medium 2509' \
        mistralai/magistral-small 'Magistral Small (latest)' \
        mistralai/magistral-small-2506 'Magistral Small 2506' \
        mistralai/magistral-small-2507 'Magistral Small 2507' \
        mistralai/magistral-small-2509 'Magistral Small 2509' \
        mistralai/ministral-14b-2512 'Ministral 3 14B 2512' \
        mistralai/ministral-3b 'Ministral 3B' \
        mistralai/ministral-3b-2512 'Ministral 3B 2512' \
        mistralai/ministral-3b-latest 'Ministral 3B (latest)' \
        mistralai/ministral-8b 'Ministral 8B' \
        mistralai/ministral-8b-2512 'Ministral 3 8B 2512' \
        mistralai/mistral-7b-instruct 'Mistral 7B Instruct' \
        mistralai/mistral-7b-instruct-v0.1 'Mistral 7B Instruct v0.1' \
        mistralai/mistral-7b-instruct-v0.2 'Mistral 7B Instruct v0.2' \
        mistralai/mistral-7b-instruct-v0.3 'Mistral 7B Instruct v0.3' \
        mistralai/mistral-embed 'Mistral Embed' \
        mistralai/mistral-large 'Mistral Large (latest)' \
        mistralai/mistral-large-2402 'Mistral Large (Feb 2024)' \
        mistralai/mistral-large-2407 'Mistral Large 2407' \
        mistralai/mistral-large-2411 'Mistral Large 2411' \
        mistralai/mistral-large-2512 'Mistral Large 3 2512' \
        mistralai/mistral-medium 'Mistral Medium (latest)' \
        mistralai/mistral-medium-2312 'Mistral Medium (Dec 2023)' \
        mistralai/mistral-medium-3 'Mistral Medium 3' \
        mistralai/mistral-medium-3.1 'Mistral Medium 3.1' \
        mistralai/mistral-medium-3.5 'Mistral Medium 3.5' \
        mistralai/mistral-nemo 'Mistral Nemo' \
        mistralai/mistral-saba 'Mistral Saba' \
        mistralai/mistral-small 'Mistral Small' \
        mistralai/mistral-small-2402 'Mistral Small (Feb 2024)' \
        mistralai/mistral-small-24b-instruct-2501 'Mistral Small 3' \
        mistralai/mistral-small-3.1-24b-instruct 'Mistral Small 3.1 24B' \
        mistralai/mistral-small-3.2-24b-instruct 'Mistral Small 3.2 24B' \
        mistralai/mistral-tiny 'Mistral Tiny' \
        mistralai/mixtral-8x22b-instruct 'Mixtral 8x22B Instruct' \
        mistralai/mixtral-8x7b-instruct 'Mixtral 8x7B Instruct' \
        mistralai/pixtral-12b 'Pixtral 12B' \
        mistralai/pixtral-large-2411 'Pixtral Large 2411' \
        mistralai/voxtral-mini-3b-2507 'Voxtral Mini 3B' \
        mistralai/voxtral-small-24b-2507 'Voxtral Small 24B' \
        mixedbread-ai/mxbai-embed-large-v1 'mxbai-embed-large-v1' \
        moonshotai/kimi-dev-72b 'Kimi Dev 72B' \
        moonshotai/kimi-k2 'Kimi K2 0711' \
        moonshotai/kimi-k2-0905 'Kimi K2 0905' \
        moonshotai/kimi-k2-thinking 'Kimi K2 Thinking' \
        moonshotai/kimi-k2.5 'Kimi K2.5' \
        moonshotai/kimi-k2.6 'Kimi K2.6' \
        moonshotai/kimi-k2.7-code 'Kimi K2.7 Code' \
        moonshotai/kimi-k3 'Kimi K3' \
        moonshotai/kimi-latest 'Kimi (latest)' \
        moonshotai/kimi-linear-48b-a3b-instruct 'Kimi Linear 48B A3B Instruct' \
        moonshotai/kimi-thinking-preview 'Kimi Thinking Preview' \
        moonshotai/moonshot-v1 'Moonshot v1' \
        morph/morph-v3-fast 'Morph V3 Fast' \
        morph/morph-v3-large 'Morph V3 Large' \
        neversleep/llama-3-lumimaid-8b 'Llama 3 Lumimaid 8B' \
        neversleep/llama-3.1-lumimaid-8b 'Lumimaid v0.2 8B' \
        neversleep/noromaid-20b 'Noromaid 20B' \
        nex-agi/deepseek-v3.1-nex-n1 'DeepSeek V3.1 Nex N1' \
        nex-agi/nex-n2-mini 'Nex-N2-Mini' \
        nex-agi/nex-n2-pro 'Nex-N2-Pro' \
        nex-agi/nex-n2.5-pro 'Nex-N2.5-Pro' \
        nomic-ai/nomic-embed-text-v1.5 'Nomic Embed Text v1.5' \
        nousresearch/deephermes-3-llama-3-8b-preview 'DeepHermes 3 Llama 3 8B Preview' \
        nousresearch/deephermes-3-mistral-24b-preview 'DeepHermes 3 Mistral 24B Preview' \
        nousresearch/hermes-2-pro-llama-3-8b 'Hermes 2 Pro - Llama-3 8B' \
        nousresearch/hermes-3-llama-3.1-405b 'Hermes 3 405B Instruct' \
        nousresearch/hermes-3-llama-3.1-70b 'Hermes 3 70B Instruct' \
        nousresearch/hermes-4-405b 'Hermes 4 405B' \
        nousresearch/hermes-4-70b 'Hermes 4 70B' \
        nousresearch/nous-hermes-llama2-13b 'Hermes 13B' \
        nvidia/llama-3.1-nemotron-70b-instruct 'Llama 3.1 Nemotron 70B Instruct' \
        nvidia/llama-3.1-nemotron-ultra-253b-v1 'Llama 3.1 Nemotron Ultra 253B' \
        nvidia/llama-3.3-nemotron-super-49b-v1 'Llama 3.3 Nemotron Super 49B V1' \
        nvidia/llama-3.3-nemotron-super-49b-v1.5 'Llama 3.3 Nemotron Super 49B V1.5' \
        nvidia/nemotron-3-nano-30b-a3b 'Nemotron 3 Nano 30B A3B' \
        nvidia/nemotron-3-super-120b-a12b 'Nemotron 3 Super' \
        nvidia/nemotron-3-ultra-550b-a55b 'Nemotron 3 Ultra' \
        nvidia/nemotron-3.5-lightning 'Nemotron 3.5 Lightning' \
        nvidia/nemotron-nano-12b-v2-vl 'Nemotron Nano 12B 2 VL' \
        nvidia/nemotron-nano-9b-v2 'Nemotron Nano 9B V2' \
        openai/babbage-002 'Babbage 002' \
        openai/chatgpt-4o-latest 'ChatGPT-4o' \
        openai/codex-mini 'Codex Mini' \
        openai/computer-use-preview 'Computer Use Preview' \
        openai/davinci-002 'Davinci 002' \
        openai/gpt-3.5-turbo 'GPT-3.5 Turbo' \
        openai/gpt-3.5-turbo-16k 'GPT-3.5 Turbo 16K' \
        openai/gpt-3.5-turbo-instruct 'GPT-3.5 Turbo Instruct' \
        openai/gpt-4 'GPT-4' \
        openai/gpt-4-32k 'GPT-4 32K' \
        openai/gpt-4-turbo 'GPT-4 Turbo' \
        openai/gpt-4.1 'GPT-4.1' \
        openai/gpt-4.1-mini 'GPT-4.1 Mini' \
        openai/gpt-4.1-nano 'GPT-4.1 Nano' \
        openai/gpt-4.5-preview 'GPT-4.5 Preview' \
        openai/gpt-4o 'GPT-4o' \
        openai/gpt-4o-2024-08-06 'GPT-4o (2024-08-06)' \
        openai/gpt-4o-2024-11-20 'GPT-4o (2024-11-20)' \
        openai/gpt-4o-audio-preview 'GPT-4o Audio' \
        openai/gpt-4o-mini 'GPT-4o-mini (2024-07-18)' \
        openai/gpt-4o-mini-audio-preview 'GPT-4o mini Audio' \
        openai/gpt-4o-mini-realtime-preview 'GPT-4o mini Realtime' \
        openai/gpt-4o-mini-search-preview 'GPT-4o mini Search Preview' \
        openai/gpt-4o-mini-transcribe 'GPT-4o mini Transcribe' \
        openai/gpt-4o-mini-tts 'GPT-4o mini TTS' \
        openai/gpt-4o-realtime-preview 'GPT-4o Realtime' \
        openai/gpt-4o-search-preview 'GPT-4o Search Preview' \
        openai/gpt-4o-transcribe 'GPT-4o Transcribe' \
        openai/gpt-5 'GPT-5' \
        openai/gpt-5-chat 'GPT-5 Chat' \
        openai/gpt-5-codex 'GPT-5 Codex' \
        openai/gpt-5-image 'GPT-5 Image' \
        openai/gpt-5-image-mini 'GPT-5 Image Mini' \
        openai/gpt-5-mini 'GPT-5 Mini' \
        openai/gpt-5-nano 'GPT-5 Nano' \
        openai/gpt-5-pro 'GPT-5 Pro' \
        openai/gpt-5-search-api 'GPT-5 Search API' \
        openai/gpt-5.1 'GPT-5.1' \
        openai/gpt-5.1-chat 'GPT-5.1 Chat' \
        openai/gpt-5.1-codex 'GPT-5.1-Codex' \
        openai/gpt-5.1-codex-max 'GPT-5.1-Codex-Max' \
        openai/gpt-5.1-codex-mini 'GPT-5.1-Codex-Mini' \
        openai/gpt-5.2 'GPT-5.2' \
        openai/gpt-5.2-chat 'GPT-5.2 Chat' \
        openai/gpt-5.2-codex 'GPT-5.2-Codex' \
        openai/gpt-5.2-pro 'GPT-5.2 Pro' \
        openai/gpt-5.3-chat 'GPT-5.3 Chat' \
        openai/gpt-5.3-codex 'GPT-5.3-Codex' \
        openai/gpt-5.4 'GPT-5.4' \
        openai/gpt-5.4-image-2 'GPT-5.4 Image 2' \
        openai/gpt-5.4-mini 'GPT-5.4 Mini' \
        openai/gpt-5.4-nano 'GPT-5.4 Nano' \
        openai/gpt-5.4-pro 'GPT-5.4 Pro' \
        openai/gpt-5.5 'GPT-5.5' \
        openai/gpt-5.5-pro 'GPT-5.5 Pro' \
        openai/gpt-5.6 'GPT-5.6' \
        openai/gpt-5.6-luna 'GPT-5.6 Luna' \
        openai/gpt-5.6-luna-pro 'GPT-5.6 Luna Pro' \
        openai/gpt-5.6-sol 'GPT-5.6 Sol' \
        openai/gpt-5.6-sol-pro 'GPT-5.6 Sol Pro' \
        openai/gpt-5.6-terra 'GPT-5.6 Terra' \
        openai/gpt-6-astra 'GPT-6 Astra' \
        openai/gpt-audio 'GPT Audio' \
        openai/gpt-audio-mini 'GPT Audio Mini' \
        openai/gpt-chat-latest 'GPT Chat Latest' \
        openai/gpt-image-1 'GPT Image 1' \
        openai/gpt-image-1-mini 'GPT Image 1 Mini' \
        openai/gpt-latest 'GPT Latest' \
        openai/gpt-mini-latest 'GPT Mini Latest' \
        openai/gpt-oss-120b 'gpt-oss-120b' \
        openai/gpt-oss-20b 'gpt-oss-20b' \
        openai/gpt-oss-safeguard-120b 'gpt-oss-safeguard-120b' \
        openai/gpt-oss-safeguard-20b 'gpt-oss-safeguard-20b' \
        openai/gpt-realtime 'GPT Realtime' \
        openai/gpt-realtime-mini 'GPT Realtime Mini' \
        openai/o1 'o1' \
        openai/o1-mini 'o1-mini' \
        openai/o1-preview 'o1-preview' \
        openai/o1-pro 'o1-pro' \
        openai/o3 'o3' \
        openai/o3-deep-research 'o3 Deep Research' \
        openai/o3-mini 'o3 Mini' \
        openai/o3-mini-high 'o3 Mini High' \
        openai/o3-pro 'o3 Pro' \
        openai/o4-mini 'o4 Mini' \
        openai/o4-mini-deep-research 'o4 Mini Deep Research' \
        openai/o4-mini-high 'o4 Mini High' \
        openai/text-davinci-002 'GPT-3.5 (text-davinci-002)' \
        openai/text-davinci-003 'GPT-3.5 (text-davinci-003)' \
        openai/text-embedding-3-large 'Text Embedding 3 Large' \
        openai/text-embedding-3-small 'Text Embedding 3 Small' \
        openai/text-embedding-ada-002 'text-embedding-ada-002' \
        openai/whisper-large-v3 'Whisper Large v3' \
        openai/whisper-large-v3-turbo 'Whisper Large v3 Turbo' \
        openchat/openchat-7b 'OpenChat 3.5 7B' \
        opengvlab/internvl3-78b 'InternVL3 78B' \
        openrouter/andromeda-alpha 'Andromeda Alpha' \
        openrouter/aurora-alpha 'Aurora Alpha' \
        openrouter/bert-nebulon-alpha 'Bert-Nebulon Alpha' \
        openrouter/cypher-alpha 'Cypher Alpha' \
        openrouter/elephant-alpha 'Elephant Alpha' \
        openrouter/healer-alpha 'Healer Alpha' \
        openrouter/horizon-alpha 'Horizon Alpha' \
        openrouter/horizon-beta 'Horizon Beta' \
        openrouter/hunter-alpha 'Hunter Alpha' \
        openrouter/optimus-alpha 'Optimus Alpha' \
        openrouter/owl-alpha 'Owl Alpha' \
        openrouter/polaris-alpha 'Polaris Alpha' \
        openrouter/pony-alpha 'Pony Alpha' \
        openrouter/quasar-alpha 'Quasar Alpha' \
        openrouter/sherlock-dash-alpha 'Sherlock Dash Alpha' \
        openrouter/sherlock-think-alpha 'Sherlock Think Alpha' \
        openrouter/sonoma-dusk-alpha 'Sonoma Dusk Alpha' \
        openrouter/sonoma-sky-alpha 'Sonoma Sky Alpha' \
        perceptron/perceptron-mk1 'Perceptron Mk1' \
        perplexity/llama-3.1-sonar-huge-128k-online 'Llama 3.1 Sonar Huge Online' \
        perplexity/llama-3.1-sonar-large-128k-chat 'Llama 3.1 Sonar Large Chat' \
        perplexity/llama-3.1-sonar-large-128k-online 'Llama 3.1 Sonar Large Online' \
        perplexity/llama-3.1-sonar-small-128k-chat 'Llama 3.1 Sonar Small Chat' \
        perplexity/llama-3.1-sonar-small-128k-online 'Llama 3.1 Sonar Small Online' \
        perplexity/pplx-embed-v1-0.6B 'Perplexity Embed V1 0.6B' \
        perplexity/r1-1776 'Perplexity R1 1776' \
        perplexity/sonar 'Perplexity Sonar' \
        perplexity/sonar-deep-research 'Sonar Deep Research' \
        perplexity/sonar-pro 'Sonar Pro' \
        perplexity/sonar-pro-search 'Sonar Pro Search' \
        perplexity/sonar-reasoning 'Sonar Reasoning' \
        perplexity/sonar-reasoning-pro 'Sonar Reasoning Pro' \
        poolside/laguna-m.1 'Laguna M.1' \
        poolside/laguna-s-2.1 'Laguna S 2.1' \
        poolside/laguna-xs-2.1 'Laguna XS 2.1' \
        poolside/laguna-xs.2 'Laguna XS.2' \
        prime-intellect/intellect-3 'INTELLECT-3' \
        qwen/qvq-max 'QVQ Max' \
        qwen/qwen-2-72b-instruct 'Qwen2 72B Instruct' \
        qwen/qwen-2-7b-instruct 'Qwen2 7B Instruct' \
        qwen/qwen-2-vl-72b-instruct 'Qwen2-VL 72B Instruct' \
        qwen/qwen-2-vl-7b-instruct 'Qwen2-VL 7B Instruct' \
        qwen/qwen-2.5-72b-instruct 'Qwen2.5 72B Instruct' \
        qwen/qwen-2.5-7b-instruct 'Qwen2.5 7B Instruct' \
        qwen/qwen-2.5-coder-32b-instruct 'Qwen2.5 Coder 32B Instruct' \
        qwen/qwen-flash 'Qwen Flash' \
        qwen/qwen-max 'Qwen-Max' \
        qwen/qwen-mt-plus 'Qwen MT Plus' \
        qwen/qwen-mt-turbo 'Qwen MT Turbo' \
        qwen/qwen-omni-turbo 'Qwen Omni Turbo' \
        qwen/qwen-plus 'Qwen-Plus' \
        qwen/qwen-plus-2025-07-28 'Qwen Plus 2025-07-28 (thinking)' \
        qwen/qwen-turbo 'Qwen-Turbo' \
        qwen/qwen-vl-max 'Qwen VL Max' \
        qwen/qwen-vl-plus 'Qwen VL Plus' \
        qwen/qwen2.5-0.5b-instruct 'Qwen2.5 0.5B Instruct' \
        qwen/qwen2.5-1.5b-instruct 'Qwen2.5 1.5B Instruct' \
        qwen/qwen2.5-14b-instruct 'Qwen2.5 14B Instruct' \
        qwen/qwen2.5-32b-instruct 'Qwen2.5 32B Instruct' \
        qwen/qwen2.5-3b-instruct 'Qwen2.5 3B Instruct' \
        qwen/qwen2.5-coder-0.5b-instruct 'Qwen2.5 Coder 0.5B Instruct' \
        qwen/qwen2.5-coder-1.5b-instruct 'Qwen2.5 Coder 1.5B Instruct' \
        qwen/qwen2.5-coder-14b-instruct 'Qwen2.5 Coder 14B Instruct' \
        qwen/qwen2.5-coder-3b-instruct 'Qwen2.5 Coder 3B Instruct' \
        qwen/qwen2.5-coder-7b-instruct 'Qwen2.5 Coder 7B Instruct' \
        qwen/qwen2.5-vl-32b-instruct 'Qwen2.5 VL 32B Instruct' \
        qwen/qwen2.5-vl-3b-instruct 'Qwen2.5 VL 3B Instruct' \
        qwen/qwen2.5-vl-72b-instruct 'Qwen2.5 VL 72B Instruct' \
        qwen/qwen2.5-vl-7b-instruct 'Qwen2.5 VL 7B Instruct' \
        qwen/qwen3-0.6b 'Qwen3 0.6B' \
        qwen/qwen3-1.7b 'Qwen3 1.7B' \
        qwen/qwen3-14b 'Qwen3 14B' \
        qwen/qwen3-235b-a22b 'Qwen3 235B A22B' \
        qwen/qwen3-235b-a22b-2507 'Qwen3 235B A22B Instruct 2507' \
        qwen/qwen3-235b-a22b-thinking-2507 'Qwen3 235B A22B Thinking 2507' \
        qwen/qwen3-30b-a3b 'Qwen3 30B A3B' \
        qwen/qwen3-30b-a3b-instruct-2507 'Qwen3 30B A3B Instruct 2507' \
        qwen/qwen3-30b-a3b-thinking-2507 'Qwen3 30B A3B Thinking 2507' \
        qwen/qwen3-32b 'Qwen3 32B' \
        qwen/qwen3-4b 'Qwen3 4B' \
        qwen/qwen3-4b-instruct-2507 'Qwen3 4B Instruct 2507' \
        qwen/qwen3-4b-thinking-2507 'Qwen3 4B Thinking 2507' \
        qwen/qwen3-8b 'Qwen3 8B' \
        qwen/qwen3-coder-30b-a3b-instruct 'Qwen3 Coder 30B A3B Instruct' \
        qwen/qwen3-coder-480b-a35b 'Qwen3 Coder 480B A35B' \
        qwen/qwen3-coder-next 'Qwen3 Coder Next' \
        qwen/qwen3-coder-plus 'Qwen3 Coder Plus' \
        qwen/qwen3-embedding-0.6b 'Qwen3 Embedding 0.6B' \
        qwen/qwen3-embedding-4b 'Qwen3 Embedding 4B' \
        qwen/qwen3-embedding-8b 'Qwen3 Embedding 8B' \
        qwen/qwen3-max 'Qwen3 Max' \
        qwen/qwen3-max-thinking 'Qwen3 Max Thinking' \
        qwen/qwen3-next-80b-a3b-instruct 'Qwen3 Next 80B A3B Instruct' \
        qwen/qwen3-next-80b-a3b-thinking 'Qwen3 Next 80B A3B Thinking' \
        qwen/qwen3-omni-flash 'Qwen3 Omni Flash' \
        qwen/qwen3-vl-235b-a22b-instruct 'Qwen3 VL 235B A22B Instruct' \
        qwen/qwen3-vl-235b-a22b-thinking 'Qwen3 VL 235B A22B Thinking' \
        qwen/qwen3-vl-30b-a3b-instruct 'Qwen3 VL 30B A3B Instruct' \
        qwen/qwen3-vl-30b-a3b-thinking 'Qwen3 VL 30B A3B Thinking' \
        qwen/qwen3-vl-32b-instruct 'Qwen3 VL 32B Instruct' \
        qwen/qwen3-vl-32b-thinking 'Qwen3 VL 32B Thinking' \
        qwen/qwen3-vl-8b-instruct 'Qwen3 VL 8B Instruct' \
        qwen/qwen3-vl-8b-thinking 'Qwen3 VL 8B Thinking' \
        qwen/qwen3-vl-plus 'Qwen3 VL Plus' \
        qwen/qwen3.5-122b-a10b 'Qwen3.5 122B A10B' \
        qwen/qwen3.5-35b-a3b 'Qwen3.5-35B-A3B' \
        qwen/qwen3.5-397b-a17b 'Qwen3.5 397B A17B' \
        qwen/qwen3.5-9b 'Qwen3.5-9B' \
        qwen/qwen3.5-flash 'Qwen3.5-Flash' \
        qwen/qwen3.5-plus 'Qwen3.5 Plus 2026-02-15' \
        qwen/qwen3.6-27b 'Qwen3.6 27B' \
        qwen/qwen3.6-35b-a3b 'Qwen3.6 35B A3B' \
        qwen/qwen3.6-flash 'Qwen3.6 Flash' \
        qwen/qwen3.6-plus 'Qwen3.6 Plus' \
        qwen/qwen3.6-plus-preview 'Qwen3.6 Plus Preview' \
        qwen/qwen3.7-flash 'Qwen3.7 Flash' \
        qwen/qwen3.7-max 'Qwen3.7 Max' \
        qwen/qwen3.7-plus 'Qwen3.7 Plus' \
        qwen/qwen3.8-27b 'Qwen3.8 27B' \
        qwen/qwen3.8-flash 'Qwen3.8 Flash' \
        qwen/qwen3.8-max 'Qwen3.8 Max' \
        qwen/qwen3.8-max-0902 'Qwen3.8 Max 0902' \
        qwen/qwq-32b 'QwQ 32B' \
        qwen/qwq-32b-preview 'QwQ 32B Preview' \
        qwen/qwq-plus 'QwQ Plus' \
        rekaai/reka-flash-3 'Reka Flash 3' \
        relace/relace-apply-3 'Relace Apply 3' \
        relace/relace-search 'Relace Search' \
        sakana/fugu-ultra 'Fugu Ultra' \
        sao10k/l3-euryale-70b 'Llama 3 Euryale 70B v2.1' \
        sao10k/l3-lunaris-8b 'Llama 3 8B Lunaris' \
        sao10k/l3.1-70b-hanami-x1 'Llama 3.1 70B Hanami x1' \
        sao10k/l3.1-euryale-70b 'Llama 3.1 Euryale 70B v2.2' \
        sao10k/l3.3-euryale-70b-v2.3 'Llama 3.3 Euryale 70B' \
        sentence-transformers/all-minilm-l6-v2 'all-MiniLM-L6-v2' \
        sentence-transformers/all-mpnet-base-v2 'all-mpnet-base-v2' \
        snowflake/snowflake-arctic-embed-l-v2.0 'Arctic Embed L v2.0' \
        snowflake/snowflake-arctic-instruct 'Snowflake Arctic Instruct' \
        stealth/ox-alpha 'Ox Alpha' \
        stepfun/step3 'Step3' \
        stepfun/step-3.5-flash 'Step 3.5 Flash' \
        stepfun/step-3.7-flash 'Step 3.7 Flash' \
        switchpoint/router 'Switchpoint Router' \
        tencent/hunyuan-a13b-instruct 'Hunyuan A13B Instruct' \
        tencent/hy3 'Hy3' \
        tencent/hy3-preview 'Hy3 preview' \
        tencent/hy4-preview 'Hy4 preview' \
        thedrummer/anubis-70b-v1.1 'Anubis 70B V1.1' \
        thedrummer/cydonia-24b-v4.1 'Cydonia 24B V4.1' \
        thedrummer/rocinante-12b 'Rocinante 12B' \
        thedrummer/skyfall-36b-v2 'Skyfall 36B V2' \
        thedrummer/unslopnemo-12b 'UnslopNemo 12B' \
        thinkingmachines/inkling 'Inkling' \
        tngtech/deepseek-r1t-chimera 'DeepSeek R1T Chimera' \
        tngtech/deepseek-r1t2-chimera 'DeepSeek R1T2 Chimera' \
        tngtech/tng-r1t-chimera 'TNG R1T Chimera' \
        undi95/remm-slerp-l2-13b 'ReMM SLERP 13B' \
        upstage/solar-pro-3 'Solar Pro 3' \
        upstage/solar-pro4 'Solar Pro 4' \
        voyage/rerank-2 'Voyage Rerank 2' \
        voyage/voyage-2 'Voyage 2' \
        voyage/voyage-3 'Voyage 3' \
        voyage/voyage-3-large 'Voyage 3 Large' \
        voyage/voyage-3-lite 'Voyage 3 Lite' \
        voyage/voyage-3.5 'Voyage 3.5' \
        voyage/voyage-3.5-lite 'Voyage 3.5 Lite' \
        voyage/voyage-code-3 'Voyage Code 3' \
        writer/palmyra-x4 'Palmyra X4' \
        writer/palmyra-x5 'Palmyra X5' \
        x-ai/grok-2-1212 'Grok 2 1212' \
        x-ai/grok-2-vision-1212 'Grok 2 Vision 1212' \
        x-ai/grok-3 'Grok 3' \
        x-ai/grok-3-beta 'Grok 3 Beta' \
        x-ai/grok-3-mini 'Grok 3 Mini' \
        x-ai/grok-3-mini-beta 'Grok 3 Mini Beta' \
        x-ai/grok-4 'Grok 4' \
        x-ai/grok-4-fast 'Grok 4 Fast' \
        x-ai/grok-4.1-fast 'Grok 4.1 Fast' \
        x-ai/grok-4.20 'Grok 4.20' \
        x-ai/grok-4.20-multi-agent 'Grok 4.20 Multi-Agent' \
        x-ai/grok-4.3 'Grok 4.3' \
        x-ai/grok-4.5 'Grok 4.5' \
        x-ai/grok-4.6 'Grok 4.6' \
        x-ai/grok-beta 'Grok Beta' \
        x-ai/grok-code-fast-1 'Grok Code Fast 1' \
        x-ai/grok-vision-beta 'Grok Vision Beta' \
        xiaomi/mimo-v2-flash 'MiMo-V2-Flash' \
        xiaomi/mimo-v2-omni 'MiMo-V2-Omni' \
        xiaomi/mimo-v2-pro 'MiMo-V2-Pro' \
        xiaomi/mimo-v2.5 'MiMo-V2.5' \
        xiaomi/mimo-v2.5-pro 'MiMo-V2.5-Pro' \
        z-ai/glm-4-32b 'GLM 4 32B' \
        z-ai/glm-4.1v-9b-thinking 'GLM 4.1V 9B Thinking' \
        z-ai/glm-4.5 'GLM 4.5' \
        z-ai/glm-4.5-air 'GLM 4.5 Air' \
        z-ai/glm-4.5v 'GLM 4.5V' \
        z-ai/glm-4.6 'GLM 4.6' \
        z-ai/glm-4.6v 'GLM 4.6V' \
        z-ai/glm-4.7 'GLM 4.7' \
        z-ai/glm-4.7-flash 'GLM 4.7 Flash' \
        z-ai/glm-5 'GLM 5' \
        z-ai/glm-5-turbo 'GLM 5 Turbo' \
        z-ai/glm-5.1 'GLM 5.1' \
        z-ai/glm-5.2 'GLM 5.2' \
        z-ai/glm-5.3 'GLM 5.3' \
        z-ai/glm-5.3-flash 'GLM 5.3 Flash' \
        z-ai/glm-5v-turbo 'GLM 5V Turbo' \
        z-ai/glm-z1-32b 'GLM Z1 32B'
end

function __state_of_ai_names_command
    __fish_seen_subcommand_from list show table read find sources export study report compare sync statusline stored secret tour config completions man help
end

function __state_of_ai_begun
    string length -q -- (commandline -ct)
end

complete -c state-of-ai -f
complete -c state-of-ai -n __fish_use_subcommand -a list -d 'List what there is; figures unless told'
complete -c state-of-ai -n __fish_use_subcommand -a show -d 'Draw a figure on stdout'
complete -c state-of-ai -n __fish_use_subcommand -a table -d 'Print the rows of a figure or a dataset on stdout'
complete -c state-of-ai -n __fish_use_subcommand -a read -d 'Print a chapter\'s text on stdout'
complete -c state-of-ai -n __fish_use_subcommand -a find -d 'Search text, figures, stated facts and models'
complete -c state-of-ai -n __fish_use_subcommand -a sources -d 'Tell where each number comes from: source, licence, citation, known conflicts'
complete -c state-of-ai -n __fish_use_subcommand -a export -d 'Write a figure to a file: picture, page, chart specification or table'
complete -c state-of-ai -n __fish_use_subcommand -a study -d 'Compute the report\'s figures from your own request log'
complete -c state-of-ai -n __fish_use_subcommand -a report -d 'Write your own State of AI as a page: use, cost, models, and the market beside it'
complete -c state-of-ai -n __fish_use_subcommand -a compare -d 'Print the report\'s rows of a figure and your own side by side'
complete -c state-of-ai -n __fish_use_subcommand -a sync -d 'Fetch newer public numbers from the OpenRouter Data API'
complete -c state-of-ai -n __fish_use_subcommand -a statusline -d 'One line for a prompt or an agent\'s status bar: today, this month, top model'
complete -c state-of-ai -n __fish_use_subcommand -a stored -d 'List everything this program has stored on this machine, with its size; erase it'
complete -c state-of-ai -n __fish_use_subcommand -a secret -d 'Take the secret that users are hashed with to another machine, so that merged studies know them'
complete -c state-of-ai -n __fish_use_subcommand -a tour -d 'Learn the explorer in two minutes, by doing'
complete -c state-of-ai -n __fish_use_subcommand -a config -d 'Tell where the configuration file is, what holds, and who says so'
complete -c state-of-ai -n __fish_use_subcommand -a completions -d 'Print a script that lets your shell complete commands, flags and names'
complete -c state-of-ai -n __fish_use_subcommand -a man -d 'Print the man page'
complete -c state-of-ai -n __fish_use_subcommand -a help -d 'Help for a command'
complete -c state-of-ai -n '__fish_seen_subcommand_from help' -a 'list show table read find sources export study report compare sync statusline stored secret tour config completions man'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -a '(__state_of_ai_chapters)'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -a '(__state_of_ai_figures)'
complete -c state-of-ai -n 'not __state_of_ai_names_command; and __state_of_ai_begun' -a '(__state_of_ai_models)'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l study -r -F -d 'from your own log too, one as study takes it or a study that was saved: its views are called mine and lead'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l width -x -d 'width; else the terminal, 80 on a pipe'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l height -x -d 'rows of the drawing; else 20'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l ascii -d 'plain ASCII instead of block and line characters'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l braille -d 'lines in braille dots, the default; --no-braille draws them with box characters'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l plain -d 'sentences instead of a screen, for screen readers'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l mouse -d 'clicks and the wheel; --no-mouse leaves them to the terminal'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l theme -r -F -a 'auto dark light high-contrast colour-blind' -d 'colours: auto, dark, light, high-contrast, colour-blind, or a JSON file of your own'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l version -s V -d 'which version this is'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n 'not __state_of_ai_names_command' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -a 'chapters figures datasets models'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -l format -x -a 'text csv tsv json ndjson md' -d 'text on a terminal and csv on a pipe, unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from list' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -a '(__state_of_ai_figures)'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l width -x -d 'width; else the terminal, 80 on a pipe'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l height -x -d 'rows of the drawing; else 20'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l view -x -d 'one of the figure\'s other views; list figures names them'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l study -r -F -d 'from your own log too, one as study takes it or a study that was saved: its views are called mine and lead'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l by -x -a 'week month' -d 'weekly rows as months: a week is in the month of its Thursday, and shares are of the month'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l since -x -d 'first day drawn: 2025-08-04, a week 2025-W32 or a month 2025-08; --from is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l until -x -d 'last day drawn, or week or month; --to is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l change-since -x -d 'the change since then, in percentage points for shares'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l bars -x -d 'bars of the week or month that holds it'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l lines -d 'a line for each series instead of a stack'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l other-measure -d 'amounts where the figure shows shares, or the other way round'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l ascii -d 'plain ASCII instead of block and line characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l braille -d 'lines in braille dots, the default; --no-braille draws them with box characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l labels -r -F -d 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l theme -r -F -a 'auto dark light high-contrast colour-blind' -d 'colours: auto, dark, light, high-contrast, colour-blind, or a JSON file of your own'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from show' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -a '(__state_of_ai_figures)'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -a '(__state_of_ai_datasets)'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l format -x -a 'text csv tsv json ndjson md' -d 'text on a terminal and csv on a pipe, unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l where -x -d 'only rows that meet the condition'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l sort -x -d 'order of the rows; unknown values come last'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l columns -x -d 'only these columns, in this order'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l limit -x -d 'at most N rows'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l view -x -d 'one of the figure\'s other views; list figures names them'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l by -x -a 'week month' -d 'weekly rows as months: a week is in the month of its Thursday, and shares are of the month'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l study -r -F -d 'from your own log too, one as study takes it or a study that was saved: its views are called mine and lead'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l labels -r -F -d 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from table' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -a '(__state_of_ai_chapters)'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -l width -x -d 'width; else the terminal, 80 on a pipe'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from read' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l limit -x -d 'at most N hits; else 20'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l format -x -a 'text csv tsv json ndjson md' -d 'text unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l width -x -d 'width; else the terminal, 80 on a pipe'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from find' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -a '(__state_of_ai_figures)'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l format -x -a 'text csv tsv json ndjson md bibtex csl' -d 'text unless told; bibtex and csl for programs for references'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l width -x -d 'width; else the terminal, 80 on a pipe'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from sources' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -a '(__state_of_ai_figures)'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l output -s o -r -F -d 'where to; with --all a folder'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l all -d 'every figure, and an index of them'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l format -x -a 'svg png html vega-lite csv' -d 'the format, where the name of the file does not tell'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l view -x -d 'one of the figure\'s other views; list figures names them'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l by -x -a 'week month' -d 'weekly rows as months: a week is in the month of its Thursday, and shares are of the month'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l since -x -d 'first day drawn: 2025-08-04, a week 2025-W32 or a month 2025-08; --from is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l until -x -d 'last day drawn, or week or month; --to is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l study -r -F -d 'from your own log too, one as study takes it or a study that was saved: its views are called mine and lead'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l labels -r -F -d 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l theme -r -F -a 'auto dark light high-contrast colour-blind' -d 'light unless told: dark, high-contrast, colour-blind, or a JSON file'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l width -x -d 'width of the picture; else 800'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l height -x -d 'height; else what the drawing needs'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l force -d 'write over what is there'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from export' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l figure -x -d 'its rows: token-share-by-source, 1, retention, ...'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l view -x -d 'one of the figure\'s other views; list figures names them'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l format -x -a 'text csv tsv json ndjson md' -d 'text on a terminal and csv on a pipe, unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l where -x -d 'only rows that meet the condition'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l sort -x -d 'order of the rows; unknown values come last'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l columns -x -d 'only these columns, in this order'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l limit -x -d 'at most N rows'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l labels -r -F -d 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l log-format -x -a 'openrouter openrouter-daily litellm litellm-daily otlp copilot-otel spans langfuse langfuse-daily claude-code codex gemini-cli qwen-code copilot pi kimi cursor droid amp grok-build cline opencode mux crush goose zed zcode hermes helicone openai-usage anthropic-usage claude-code-usage requests' -d 'where it is not told apart: openrouter, openrouter-daily, litellm, litellm-daily, otlp, copilot-otel, spans, langfuse, langfuse-daily, claude-code, codex, gemini-cli, qwen-code, copilot, pi, kimi, cursor, droid, amp, grok-build, cline, opencode, mux, crush, goose, zed, zcode, hermes, helicone, openai-usage, anthropic-usage, claude-code-usage, requests'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l map -x -d 'columns of your table: ts=created_at,model=llm,user=customer,prompt=input+cache_read,completion=tokens_out,cost=cents/100; also model="gpt-4" for every row, and ts=elapsed ms from 2024-06-01'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l demo -d 'a simulated log with planted truths, instead of one of yours'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l users -d '--no-users drops users, sessions and keys altogether'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l equal-rows -x -a 'keep drop' -d 'whether rows without an id that are equal in everything each count; by the format unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l yes -d 'install what is missing without asking: DuckDB, or the client of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l memory -x -d 'most memory for DuckDB, or for one query on each server of ClickHouse, such as 4GB; what is more goes to the temp folder'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l password-file -r -F -d 'a file with the password for ClickHouse, which only you can read'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l timeout -x -d 'longest one query of ClickHouse may take; 300 unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l max-rows -x -d 'most rows one query may read on each server of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l duplicates -d 'look for request ids that stand twice in a table of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l week-start -x -a 'monday sunday' -d 'where weeks begin: monday, as the report\'s do, or sunday'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l retention -x -a 'bounded unbounded' -d 'bounded, active in month k itself as the report counts, or unbounded, in month k or later'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l unit -x -a 'month week' -d 'what cohorts are made of: month or week'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l id -x -a 'user key app session' -d 'who counts as one user in cohorts: user, key, app or session'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l min-requests -x -d 'count in cohorts only who made so many requests of the model'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l threshold -x -d 'change what a verdict needs, such as fewest-users=30; the notes of retention-verdicts print all'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l apps -x -d 'give requests without a category one by their application; figures say how much was inferred so'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l since -x -d 'first day that counts: 2026-11-01, a week 2026-W45 or a month 2026-11; --from is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l until -x -d 'last day that counts, or week or month, all of it; --to is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l last -x -d '7d, 4w or 3mo up to today or --until; usage sets as many days before beside them'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l timezone -x -d 'whose days these are, such as Europe/Berlin; this machine\'s unless told. Weeks of the report\'s figures stay UTC'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l by -x -a 'day week month session project model author provider agent app team user key' -d 'with --figure usage or speed: what its rows are, week unless told: day, week, month, session, project, model, author, provider, agent, app, team, user, key'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l priced-as -x -d 'with --figure usage: the same tokens at the list price of these models, such as openai/gpt-5'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l budget -x -d 'with --figure limits: 200/month, 50/week or 10/day, and the day on which it is used up'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l save -x -d 'keep the aggregates under this name'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l add -x -d 'count the log into the study saved under this name; what it has already is not counted again'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l watch -d 'in the explorer: count again what grew, while it is open'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l keep -d '--no-keep: of the agents\' logs nothing is kept, nor what was kept of them counted'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l force -d 'with --save: write over the study of that name'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l raw -d 'with show: all of the saved file, as it is'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l ascii -d 'plain ASCII instead of block and line characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l braille -d 'lines in braille dots, the default; --no-braille draws them with box characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l plain -d 'sentences instead of a screen, for screen readers'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l mouse -d 'clicks and the wheel; --no-mouse leaves them to the terminal'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l theme -r -F -a 'auto dark light high-contrast colour-blind' -d 'colours: auto, dark, light, high-contrast, colour-blind, or a JSON file of your own'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from study' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l output -s o -r -F -d 'where to: .html or .md, or - for stdout'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l format -x -a 'html md' -d 'where the name of the file does not tell; md unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l card -r -F -d 'also a picture of 1200 by 630 to post: .svg or .png'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l against -x -d 'say what changed since this saved study'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l names -x -d 'what may be named: projects, users or both; they are numbered unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l labels -r -F -d 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l since -x -d 'first day told of, such as 2026-11-01'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l until -x -d 'last day told of'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l last -x -d '7d, 4w or 3mo up to today or --until, and what changed against as many days before'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l timezone -x -d 'whose days they are, such as Europe/Berlin; those of this machine unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l keep -d '--no-keep: of the agents\' logs nothing is kept, nor what was kept of them counted'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l budget -x -d '200/month, 50/week or 10/day: the day on which it is used up'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l log-format -x -a 'openrouter openrouter-daily litellm litellm-daily otlp copilot-otel spans langfuse langfuse-daily claude-code codex gemini-cli qwen-code copilot pi kimi cursor droid amp grok-build cline opencode mux crush goose zed zcode hermes helicone openai-usage anthropic-usage claude-code-usage requests' -d 'where it is not told apart: openrouter, openrouter-daily, litellm, litellm-daily, otlp, copilot-otel, spans, langfuse, langfuse-daily, claude-code, codex, gemini-cli, qwen-code, copilot, pi, kimi, cursor, droid, amp, grok-build, cline, opencode, mux, crush, goose, zed, zcode, hermes, helicone, openai-usage, anthropic-usage, claude-code-usage, requests'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l map -x -d 'columns of your table: ts=created_at,model=llm,user=customer,prompt=input+cache_read,completion=tokens_out,cost=cents/100; also model="gpt-4" for every row, and ts=elapsed ms from 2024-06-01'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l demo -d 'a simulated log with planted truths, instead of one of yours'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l users -d '--no-users drops users, sessions and keys altogether'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l equal-rows -x -a 'keep drop' -d 'whether rows without an id that are equal in everything each count; by the format unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l yes -d 'install what is missing without asking: DuckDB, or the client of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l memory -x -d 'most memory for DuckDB, or for one query on each server of ClickHouse, such as 4GB; what is more goes to the temp folder'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l password-file -r -F -d 'a file with the password for ClickHouse, which only you can read'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l timeout -x -d 'longest one query of ClickHouse may take; 300 unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l max-rows -x -d 'most rows one query may read on each server of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l duplicates -d 'look for request ids that stand twice in a table of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l week-start -x -a 'monday sunday' -d 'where weeks begin: monday, as the report\'s do, or sunday'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l retention -x -a 'bounded unbounded' -d 'bounded, active in month k itself as the report counts, or unbounded, in month k or later'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l unit -x -a 'month week' -d 'what cohorts are made of: month or week'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l id -x -a 'user key app session' -d 'who counts as one user in cohorts: user, key, app or session'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l min-requests -x -d 'count in cohorts only who made so many requests of the model'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l threshold -x -d 'change what a verdict needs, such as fewest-users=30; the notes of retention-verdicts print all'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l apps -x -d 'give requests without a category one by their application; figures say how much was inferred so'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l theme -r -F -a 'auto dark light high-contrast colour-blind' -d 'colours of the card; light unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l force -d 'write over what is there'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from report' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -a '(__state_of_ai_figures)'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l study -r -F -d 'from your own log too, one as study takes it or a study that was saved: its views are called mine and lead'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l format -x -a 'text csv tsv json ndjson md' -d 'text on a terminal and csv on a pipe, unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l where -x -d 'only rows that meet the condition'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l sort -x -d 'order of the rows; unknown values come last'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l columns -x -d 'only these columns, in this order'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l limit -x -d 'at most N rows'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l labels -r -F -d 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l log-format -x -a 'openrouter openrouter-daily litellm litellm-daily otlp copilot-otel spans langfuse langfuse-daily claude-code codex gemini-cli qwen-code copilot pi kimi cursor droid amp grok-build cline opencode mux crush goose zed zcode hermes helicone openai-usage anthropic-usage claude-code-usage requests' -d 'where it is not told apart: openrouter, openrouter-daily, litellm, litellm-daily, otlp, copilot-otel, spans, langfuse, langfuse-daily, claude-code, codex, gemini-cli, qwen-code, copilot, pi, kimi, cursor, droid, amp, grok-build, cline, opencode, mux, crush, goose, zed, zcode, hermes, helicone, openai-usage, anthropic-usage, claude-code-usage, requests'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l map -x -d 'columns of your table: ts=created_at,model=llm,user=customer,prompt=input+cache_read,completion=tokens_out,cost=cents/100; also model="gpt-4" for every row, and ts=elapsed ms from 2024-06-01'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l demo -d 'a simulated log with planted truths, instead of one of yours'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l users -d '--no-users drops users, sessions and keys altogether'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l equal-rows -x -a 'keep drop' -d 'whether rows without an id that are equal in everything each count; by the format unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l yes -d 'install what is missing without asking: DuckDB, or the client of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l memory -x -d 'most memory for DuckDB, or for one query on each server of ClickHouse, such as 4GB; what is more goes to the temp folder'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l password-file -r -F -d 'a file with the password for ClickHouse, which only you can read'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l timeout -x -d 'longest one query of ClickHouse may take; 300 unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l max-rows -x -d 'most rows one query may read on each server of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l duplicates -d 'look for request ids that stand twice in a table of ClickHouse'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l since -x -d 'first day that counts: 2026-11-01, a week 2026-W45 or a month 2026-11; --from is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l until -x -d 'last day that counts, or week or month, all of it; --to is the same'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l last -x -d '7d, 4w or 3mo up to today or --until; usage sets as many days before beside them'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l timezone -x -d 'whose days these are, such as Europe/Berlin; this machine\'s unless told. Weeks of the report\'s figures stay UTC'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l week-start -x -a 'monday sunday' -d 'where weeks begin: monday, as the report\'s do, or sunday'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l retention -x -a 'bounded unbounded' -d 'bounded, active in month k itself as the report counts, or unbounded, in month k or later'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l unit -x -a 'month week' -d 'what cohorts are made of: month or week'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l id -x -a 'user key app session' -d 'who counts as one user in cohorts: user, key, app or session'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l min-requests -x -d 'count in cohorts only who made so many requests of the model'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l threshold -x -d 'change what a verdict needs, such as fewest-users=30; the notes of retention-verdicts print all'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l apps -x -d 'give requests without a category one by their application; figures say how much was inferred so'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from compare' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -a 'activity'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l dry-run -d 'say what would be asked for, and send nothing'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l reset -d 'delete what was synced; with activity, the days that are kept'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l save -x -d 'with activity: the name of the study; else activity'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l format -x -a 'text csv tsv json ndjson md' -d 'of --dry-run: text on a terminal and csv on a pipe, unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from sync' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l template -x -d 'what is printed: text with {cost}, {tokens}, {requests}, {month}, {month-tokens}, {month-requests}, {model}, {month-model}'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l max-age -x -d 'count anew what is older; 300 unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l refresh -d 'count now and wait for it'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l keep -d '--no-keep: of the agents\' logs nothing is kept, nor what was kept of them counted'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from statusline' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l erase -x -d 'erase what has this name in the list, or all'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l format -x -a 'text csv tsv json ndjson md' -d 'text on a terminal and csv on a pipe, unless told'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from stored' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -a 'export import'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l show -d 'with export -: also where it stands on your screen'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l force -d 'with import: in the place of the secret that is there'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from secret' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l theme -r -F -a 'auto dark light high-contrast colour-blind' -d 'colours: auto, dark, light, high-contrast, colour-blind, or a JSON file of your own'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l mouse -d 'clicks and the wheel; --no-mouse leaves them to the terminal'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l braille -d 'lines in braille dots, the default; --no-braille draws them with box characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l ascii -d 'plain ASCII instead of block and line characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l plain -d 'sentences instead of a screen, for screen readers'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from tour' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -a 'path schema'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l theme -r -F -a 'auto dark light high-contrast colour-blind' -d 'colours: auto, dark, light, high-contrast, colour-blind, or a JSON file of your own'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l lang -x -a 'en zh' -d 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l mouse -d 'clicks and the wheel; --no-mouse leaves them to the terminal'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l braille -d 'lines in braille dots, the default; --no-braille draws them with box characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l ascii -d 'plain ASCII instead of block and line characters'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l plain -d 'sentences instead of a screen, for screen readers'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from config' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish powershell'
complete -c state-of-ai -n '__fish_seen_subcommand_from completions' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from completions' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from completions' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from completions' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from completions' -l offline -d 'only what was shipped: nothing that was synced'
complete -c state-of-ai -n '__fish_seen_subcommand_from man' -l help -s h -d 'what a command does and takes'
complete -c state-of-ai -n '__fish_seen_subcommand_from man' -l version -s V -d 'which version this is'
complete -c state-of-ai -n '__fish_seen_subcommand_from man' -l color -x -a 'auto always never' -d 'colour; auto: on a terminal, unless NO_COLOR is set'
complete -c state-of-ai -n '__fish_seen_subcommand_from man' -l no-config -d 'read no configuration file'
complete -c state-of-ai -n '__fish_seen_subcommand_from man' -l offline -d 'only what was shipped: nothing that was synced'
