create table category (
    id           uuid    primary key,
    version      bigint  not null,
    told_version bigint  not null,
    code         text    not null unique,
    name         jsonb   not null,
    parent       text    references category (code),
    hs_chapters  jsonb   not null,
    position     integer not null
);

-- Codes never change. Who changes a row in a later migration counts its version up, so that it is told.
insert into category (id, version, told_version, code, name, parent, hs_chapters, position)
select md5('panro.category.' || code)::uuid, 0, -1, code, jsonb_build_object('ko', ko, 'en', en),
       parent, jsonb_build_object('items', chapters::jsonb), position
from (values
    (10, 'motion-drives', '구동·전달', 'Motion and drives', null, '["84","85"]'),
    (20, 'servo-motors', '서보모터·드라이브', 'Servo motors and drives', 'motion-drives', '["85"]'),
    (30, 'reducers-gearboxes', '감속기·기어박스', 'Reducers and gearboxes', 'motion-drives', '["84"]'),
    (40, 'linear-motion', '직선 운동 부품', 'Linear motion', 'motion-drives', '["84"]'),
    (50, 'bearings', '베어링', 'Bearings', 'motion-drives', '["84"]'),
    (60, 'robots-control', '로봇·제어', 'Robots and control', null, '["84","85"]'),
    (70, 'collaborative-robots', '협동 로봇', 'Collaborative robots', 'robots-control', '["84"]'),
    (80, 'grippers', '그리퍼·로봇 말단 장치', 'Grippers and end effectors', 'robots-control', '["84"]'),
    (90, 'industrial-controllers', '산업용 제어기·PLC', 'Industrial controllers and PLCs', 'robots-control', '["85"]'),
    (100, 'hmi-industrial-pcs', 'HMI·산업용 PC', 'HMIs and industrial PCs', 'robots-control', '["84","85"]'),
    (110, 'vision-sensing', '비전·센서', 'Vision and sensing', null, '["85","90"]'),
    (120, 'machine-vision', '머신 비전', 'Machine vision', 'vision-sensing', '["85","90"]'),
    (130, 'industrial-cameras', '산업용 카메라·렌즈', 'Industrial cameras and lenses', 'vision-sensing', '["85","90"]'),
    (140, 'sensors', '센서', 'Sensors', 'vision-sensing', '["90"]'),
    (150, 'io-gateways', '입출력 모듈·게이트웨이', 'I/O modules and gateways', 'vision-sensing', '["85"]'),
    (160, 'electronics-power', '전자·전원', 'Electronics and power', null, '["85"]'),
    (170, 'cables-connectors', '케이블·커넥터', 'Cables and connectors', 'electronics-power', '["85"]'),
    (180, 'pcb-assembly', '회로 기판 조립', 'PCB assembly', 'electronics-power', '["85"]'),
    (190, 'batteries-energy-storage', '배터리·에너지 저장', 'Batteries and energy storage', 'electronics-power', '["85"]'),
    (200, 'machining-moulds', '가공·금형', 'Machining and moulds', null, '["73","76","84"]'),
    (210, 'moulds', '금형', 'Moulds', 'machining-moulds', '["84"]'),
    (220, 'die-casting', '다이캐스팅', 'Die casting', 'machining-moulds', '["73","76"]'),
    (230, 'cnc-machining-parts', 'CNC 가공품', 'CNC machined parts', 'machining-moulds', '["73","76","84"]'),
    (240, 'additive-manufacturing', '적층 제조', 'Additive manufacturing', 'machining-moulds', '["84"]'),
    (250, 'fluid-air', '유체·공기', 'Fluid and air', null, '["84"]'),
    (260, 'pumps', '펌프', 'Pumps', 'fluid-air', '["84"]'),
    (270, 'valves', '밸브', 'Valves', 'fluid-air', '["84"]'),
    (280, 'pneumatics', '공압 기기', 'Pneumatics', 'fluid-air', '["84"]'),
    (290, 'compressors-air-treatment', '압축기·공기 처리', 'Compressors and air treatment', 'fluid-air', '["84"]'),
    (300, 'filters', '필터', 'Filters', 'fluid-air', '["84"]'),
    (310, 'packaging', '포장', 'Packaging', null, '["39","48","84"]'),
    (320, 'packaging-machines', '포장 기계', 'Packaging machines', 'packaging', '["84"]'),
    (330, 'containers-packaging', '용기·포장재', 'Containers and packaging materials', 'packaging', '["39","48"]'),
    (340, 'materials-safety', '소재·안전', 'Materials and safety', null, '["32","35","39","62","65","90"]'),
    (350, 'coatings-adhesives', '도료·접착제', 'Coatings and adhesives', 'materials-safety', '["32","35"]'),
    (360, 'safety-equipment', '안전 장비', 'Safety equipment', 'materials-safety', '["39","62","65","90"]'),
    (370, 'consumer-goods', '소비재', 'Consumer goods', null, '["39","69","70","73"]'),
    (380, 'kitchenware', '주방용품', 'Kitchenware', 'consumer-goods', '["39","69","73"]'),
    (390, 'cosmetics-containers', '화장품 용기', 'Cosmetics containers', 'consumer-goods', '["39","70"]')
) as seed (position, code, ko, en, parent, chapters)
order by position;
